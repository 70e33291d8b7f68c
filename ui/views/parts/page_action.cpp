// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/page_action.h"

#include <QWidget>

namespace lectern::ui {

QAction *newPageAction(const QString &words, const QString &key, QWidget *page) {
    auto *action = new QAction(words, page);
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setAutoRepeat(false); // a key held down does it once
    page->addAction(action);
    return action;
}

} // namespace lectern::ui
