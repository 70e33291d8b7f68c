// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/key_hint.h"

#include "ui/views/parts/key_cap.h"
#include "ui/views/parts/themed_label.h"

#include <QBoxLayout>

namespace lectern::ui {

void addKeyHint(QBoxLayout &row, const QStringList &keys, const QString &words,
                const ThemeSource &theme) {
    QWidget *parent = row.parentWidget();
    for (const QString &key : keys)
        row.addWidget(new KeyCaps(key, theme, parent));
    if (words.isEmpty()) return;
    auto *label = new ThemedLabel(Type::Second, Role::Muted, theme, parent);
    label->setText(words);
    row.addWidget(label);
}

} // namespace lectern::ui
