// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/tab_order.h"

#include <QKeyEvent>
#include <QLayout>
#include <QSplitter>
#include <QWidget>

namespace lectern::ui {

namespace {

void placedBy(const QLayout &layout, QList<QWidget *> &widgets) {
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (item->widget())
            widgets += item->widget();
        else if (item->layout())
            placedBy(*item->layout(), widgets);
    }
}

QList<QWidget *> placedChildren(const QWidget &parent) {
    QList<QWidget *> children;
    if (const auto *splitter = qobject_cast<const QSplitter *>(&parent))
        for (int i = 0; i < splitter->count(); ++i)
            children += splitter->widget(i);
    if (parent.layout()) placedBy(*parent.layout(), children);
    for (QWidget *child : parent.findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        if (!children.contains(child)) children += child;
    return children;
}

void appendReached(QWidget &widget, QList<QWidget *> &order) {
    if (widget.isHidden() || widget.isWindow()) return;
    if ((widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus) order += &widget;
    for (QWidget *child : placedChildren(widget))
        appendReached(*child, order);
}

// A window hears of every key before it is pressed, unless a field wants it.
class TabOrderKeeper final : public QObject {
  public:
    explicit TabOrderKeeper(QWidget &window)
        : QObject(&window)
        , m_window(window) {
        window.installEventFilter(this);
    }

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override {
        if (event->type() == QEvent::ShortcutOverride) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Tab || key == Qt::Key_Backtab) orderTabsByLayout(m_window);
        }
        return QObject::eventFilter(watched, event);
    }

  private:
    QWidget &m_window;
};

} // namespace

void keepTabsInOrder(QWidget &window) {
    new TabOrderKeeper(window);
}

void orderTabsByLayout(QWidget &window) {
    QList<QWidget *> order;
    for (QWidget *child : placedChildren(window))
        appendReached(*child, order);
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
}

} // namespace lectern::ui
