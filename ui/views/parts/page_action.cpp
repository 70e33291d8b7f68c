// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/page_action.h"

#include <QWidget>

namespace lectern::ui {

namespace {

// Both keys that are called so: the one beside the digits is another to Qt.
QList<QKeySequence> pageKeys(const QString &key) {
    constexpr QLatin1String enter("Return");
    if (key.isEmpty()) return {};
    QList<QKeySequence> keys{QKeySequence(key)};
    if (key.endsWith(enter))
        keys.append(QKeySequence(key.chopped(enter.size()) + QLatin1String("Enter")));
    return keys;
}

} // namespace

QAction *newPageAction(const QString &words, const QString &key, QWidget *page) {
    auto *action = new QAction(words, page);
    action->setShortcuts(pageKeys(key));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setAutoRepeat(false); // a key held down does it once
    page->addAction(action);
    return action;
}

} // namespace lectern::ui
