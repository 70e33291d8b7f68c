// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/search/field_menu.h"

#include "ui/models/manual_chapters.h"
#include "ui/render/plain_text.h"

namespace lectern::ui {

FieldMenu::FieldMenu(const QDate &today, QWidget *parent)
    : QMenu(parent) {
    setAccessibleName(tr("All fields"));
    QMenu *topic = nullptr; // what stands above the first heading is no field
    for (const ManualPiece &piece : searchChapter(today).pieces) {
        if (const auto *heading = std::get_if<ManualHeading>(&piece)) {
            topic = addMenu(asMenuText(heading->words));
        } else if (const auto *example = std::get_if<ManualQuery>(&piece); example && topic) {
            QAction *action =
                topic->addAction(asMenuText(example->query) + u'\t' + asMenuText(example->words));
            connect(action, &QAction::triggered, this,
                    [this, clause = example->query] { Q_EMIT taken(clause); });
        }
    }
}

} // namespace lectern::ui
