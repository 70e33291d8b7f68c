// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/correct_flow.h"

#include "ui/commands/when_done.h"
#include "ui/dialogs/correct_dialog.h"

namespace lectern::ui {

CorrectFlow::CorrectFlow(library::Library &library, const ThemeSource &theme, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_theme(theme)
    , m_window(window) {}

void CorrectFlow::ask(const model::Paper &paper) {
    auto *dialog = new CorrectDialog(paper, m_theme, m_window);
    const QString title = paper.facts.title.tidy;
    connect(dialog, &CorrectDialog::saveAsked, this,
            [this, dialog, title] { write(dialog, title, dialog->corrections(), 0); });
    dialog->open();
}

void CorrectFlow::write(CorrectDialog *dialog, const QString &title, QList<library::Correct> left,
                        qsizetype done) {
    if (left.isEmpty()) {
        dialog->accept();
        if (done > 0) Q_EMIT corrected(title, done);
        return;
    }
    const library::Correct next = left.takeFirst();
    whenDone(m_library.apply(next), dialog, [=, this](const auto &result) {
        if (result)
            write(dialog, title, left, done + 1);
        else
            dialog->sayProblem(next.field, result.error().message);
    });
}

} // namespace lectern::ui
