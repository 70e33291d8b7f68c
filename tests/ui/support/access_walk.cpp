// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/access_walk.h"

#include "tests/ui/support/wait_until.h"
#include "ui/views/parts/tab_order.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QSet>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <array>

namespace lectern::ui {

namespace {

constexpr int mostRowsAsked = 40;

QString called(const QWidget &widget) {
    const QString name = widget.accessibleName();
    return QStringLiteral("%1 “%2”").arg(QLatin1String(widget.metaObject()->className()), name);
}

QList<QWidget *> visibleIn(const QWidget &root) {
    QList<QWidget *> all = root.findChildren<QWidget *>();
    all.removeIf(
        [&](const QWidget *one) { return !one->isVisible() || one->window() != root.window(); });
    return all;
}

// The field within a spin box is a part of it, which speaks for both.
bool isSpinField(const QWidget &widget) {
    return qobject_cast<const QLineEdit *>(&widget) &&
           qobject_cast<const QAbstractSpinBox *>(widget.parentWidget());
}

bool isControl(const QWidget &widget) {
    if (isSpinField(widget)) return false;
    return widget.focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(&widget);
}

// What says that a thing is there, and not what it is.
bool isEmptyRole(QAccessible::Role role) {
    return role == QAccessible::NoRole || role == QAccessible::Client ||
           role == QAccessible::Window || role == QAccessible::Pane;
}

void checkStates(const QWidget &widget, const QAccessibleInterface &shown, QStringList &problems) {
    const QAccessible::State state = shown.state();
    const auto expect = [&](bool told, bool is, const char *what) {
        if (told == is) return;
        problems +=
            called(widget) +
            QLatin1String(is ? " does not tell that it is " : " tells without reason that it is ") +
            QLatin1String(what);
    };
    expect(state.disabled, !widget.isEnabled(), "disabled");
    if (widget.isEnabled())
        expect(state.focusable, widget.focusPolicy() != Qt::NoFocus, "focusable");
    expect(state.focused, widget.hasFocus(), "focused");
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        expect(state.checkable, button->isCheckable(), "checkable");
        expect(state.checked, button->isChecked(), "checked");
    }
}

bool isRow(const QAccessibleInterface &item) {
    return item.role() != QAccessible::ColumnHeader && item.role() != QAccessible::RowHeader;
}

void checkRow(const QAbstractItemView &view, const QModelIndex &index,
              const QAccessibleInterface &item, QStringList &problems) {
    const QString said = item.text(QAccessible::Name);
    const QString row = called(view) + QStringLiteral(" row “%1”").arg(said);
    if (said.trimmed().isEmpty()) problems += row + QLatin1String(" says nothing");
    if (said.contains(u'\n')) problems += row + QLatin1String(" is not one sentence");
    const bool selected = view.selectionModel()->isSelected(index);
    if (bool(item.state().selected) != selected) problems += row + QLatin1String(": selected?");
    const QVariant check = index.data(Qt::CheckStateRole);
    if (check.isValid() && bool(item.state().checked) != (check.toInt() == Qt::Checked))
        problems += row + QLatin1String(": checked?");
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    if (tree && bool(item.state().expanded) != tree->isExpanded(index))
        problems += row + QLatin1String(": expanded?");
}

QList<QModelIndex> shownRows(const QAbstractItemView &view) {
    QList<QModelIndex> rows;
    const QAbstractItemModel *model = view.model();
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    if (!model) return rows;
    QModelIndex index = model->index(0, 0, view.rootIndex());
    while (index.isValid() && rows.size() < mostRowsAsked) {
        rows += index;
        index = tree ? tree->indexBelow(index) : index.siblingAtRow(index.row() + 1);
    }
    return rows;
}

bool isReached(const QWidget &widget) {
    return widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

// What Tab goes through, from the first that it comes to.
QList<QWidget *> tabChain(QWidget &root) {
    orderTabsByLayout(*root.window()); // as the window does when Tab is pressed
    QList<QWidget *> chain;
    QSet<QWidget *> met;
    for (QWidget *at = root.nextInFocusChain(); at && !met.contains(at);
         at = at->nextInFocusChain()) {
        met.insert(at);
        if (root.isAncestorOf(at) && at->isVisible() && isReached(*at) && !at->focusProxy())
            chain += at;
    }
    return chain;
}

// The parts of their common ancestor in which two widgets stand.
std::pair<const QWidget *, const QWidget *> partsOf(const QWidget *a, const QWidget *b) {
    const QWidget *common = a->parentWidget();
    while (common && !common->isAncestorOf(b))
        common = common->parentWidget();
    const auto partIn = [common](const QWidget *widget) {
        while (widget->parentWidget() != common)
            widget = widget->parentWidget();
        return widget;
    };
    if (!common || common == b) return {a, a};
    return {partIn(a), partIn(b)};
}

// Further down, or further on in the direction of the text.
bool follows(const QWidget *a, const QWidget *b) {
    const auto [before, after] = partsOf(a, b);
    if (before == after) return true;
    const QRect first = before->geometry();
    const QRect second = after->geometry();
    if (second.top() >= first.bottom()) return true;
    return before->layoutDirection() == Qt::RightToLeft ? second.right() <= first.left()
                                                        : second.left() >= first.right();
}

// What the focus would leave a field for, or a page whose keys do it all; each with what does the
// same by key.
struct ByKey {
    const char *className;
    const char *name; // or how it begins
    const char *key;
};
constexpr std::array buttonsWithKeys = {
    ByKey{"QToolButton", "Close", "Esc"},
    ByKey{"QToolButton", "Clear the search", "Esc"},
    ByKey{"QToolButton", "Read the note", "Esc"},
    ByKey{"QToolButton", "All templates", "the command of that name"},
    ByKey{"lectern::ui::Chip", "Template ", "the same"},
    ByKey{"lectern::ui::FocusKey", "", "that of its command"},
};

bool hasKey(const QAbstractButton &button) {
    if (qobject_cast<const QAbstractSpinBox *>(button.parentWidget())) return true; // up and down
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const QAction *action = tool ? tool->defaultAction() : nullptr;
    if (action && !action->shortcut().isEmpty()) return true;
    return std::any_of(buttonsWithKeys.begin(), buttonsWithKeys.end(), [&](const ByKey &one) {
        const bool named = button.accessibleName().startsWith(QLatin1String(one.name));
        return named &&
               QLatin1String(button.metaObject()->className()) == QLatin1String(one.className);
    });
}

// Tab comes to one of the group, and arrows go from one to the next within it.
bool isInReachedGroup(const QAbstractButton &button, const QList<QWidget *> &chain) {
    const QButtonGroup *group = button.group();
    if (group ? !group->exclusive() : !button.autoExclusive()) return false;
    const QList<QAbstractButton *> buttons =
        group ? group->buttons()
              : button.parentWidget()->findChildren<QAbstractButton *>(QString(),
                                                                       Qt::FindDirectChildrenOnly);
    return std::any_of(buttons.cbegin(), buttons.cend(),
                       [&](QAbstractButton *one) { return chain.contains(one); });
}

// As Tab brings it into sight.
void showInItsArea(QWidget &widget) {
    for (QWidget *above = widget.parentWidget(); above; above = above->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(above)) area->ensureWidgetVisible(&widget);
}

// All of what it is the page of has the focus: there is nothing beside it.
bool isWholePage(const QWidget &widget) {
    return widget.inherits("lectern::ui::FocusPage");
}

// Rows come a moment after their list.
bool rowsSpeak(const QAccessibleInterface *list) {
    for (int i = 0; list && i < std::min(list->childCount(), mostRowsAsked); ++i)
        if (const auto *item = list->child(i); item && item->text(QAccessible::Name).isEmpty())
            return false;
    return true;
}

QImage pictureOf(QWidget &widget) {
    QWidget *window = widget.window();
    const QRect place(widget.mapTo(window, QPoint()), widget.size());
    return window->grab(place.adjusted(-3, -3, 3, 3)).toImage();
}

} // namespace

QStringList spokenProblems(const QWidget &root) {
    QStringList problems;
    for (const QWidget *widget : visibleIn(root)) {
        if (!isControl(*widget)) continue;
        const QAccessibleInterface *shown =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (!shown) {
            problems += called(*widget) + QLatin1String(" is not there");
            continue;
        }
        if (shown->text(QAccessible::Name).isEmpty())
            problems += called(*widget) + QLatin1String(" has no name");
        if (isEmptyRole(shown->role()))
            problems += called(*widget) + QLatin1String(" does not say what it is");
        if (!widget->focusProxy()) checkStates(*widget, *shown, problems);
    }
    return problems;
}

QStringList rowProblems(const QWidget &root) {
    QStringList problems;
    for (QWidget *widget : visibleIn(root)) {
        auto *view = qobject_cast<QAbstractItemView *>(widget);
        if (!view) continue;
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view);
        (void)waitUntil([list] { return rowsSpeak(list); }); // else it is told below
        const QList<QModelIndex> rows = shownRows(*view);
        QList<QAccessibleInterface *> items;
        for (int i = 0; list && i < list->childCount() && items.size() < rows.size(); ++i)
            if (QAccessibleInterface *item = list->child(i); item && isRow(*item)) items += item;
        if (items.size() != rows.size())
            problems += called(*view) + QLatin1String(" does not tell of its rows");
        for (qsizetype i = 0; i < items.size(); ++i)
            checkRow(*view, rows.at(i), *items.at(i), problems);
    }
    return problems;
}

QStringList reachProblems(QWidget &root) {
    QStringList problems;
    const QList<QWidget *> chain = tabChain(root);
    for (const QWidget *widget : visibleIn(root)) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && button->isEnabled() && !chain.contains(widget) && !hasKey(*button) &&
            !isInReachedGroup(*button, chain))
            problems += called(*widget) + QLatin1String(" is for the mouse alone");
        if (isReached(*widget) && !widget->focusProxy() && !chain.contains(widget))
            problems += called(*widget) + QLatin1String(" is not reached by Tab");
    }
    for (qsizetype i = 1; i < chain.size(); ++i)
        if (!follows(chain.at(i - 1), chain.at(i)))
            problems += called(*chain.at(i)) + QLatin1String(" comes after ") +
                        called(*chain.at(i - 1)) + QLatin1String(" and stands before it");
    return problems;
}

QStringList focusProblems(QWidget &root) {
    QStringList problems;
    QWidget *before = QApplication::focusWidget();
    for (QWidget *widget : tabChain(root)) {
        const auto *view = qobject_cast<QAbstractItemView *>(widget);
        if (view && view->model()->rowCount(view->rootIndex()) == 0) continue;
        if (isWholePage(*widget)) continue;
        showInItsArea(*widget);
        if (before) before->clearFocus();
        if (QWidget *focused = QApplication::focusWidget()) focused->clearFocus();
        if (!widget->isVisible()) continue; // it is there while it has the focus
        const QImage without = pictureOf(*widget);
        widget->setFocus(Qt::TabFocusReason);
        if (!waitUntil([&] { return widget->hasFocus(); })) {
            problems += called(*widget) + QLatin1String(" takes no focus");
            continue;
        }
        if (pictureOf(*widget) == without)
            problems += called(*widget) + QLatin1String(" does not show the focus");
    }
    if (before) before->setFocus(Qt::OtherFocusReason);
    return problems;
}

QStringList menuProblems(QMenu &menu) {
    QStringList problems;
    QAccessibleInterface *shown = QAccessible::queryAccessibleInterface(&menu);
    QSet<QAction *> reached;
    for (qsizetype i = 0; i < menu.actions().size(); ++i) {
        QAction *action = menu.actions().at(i);
        const QAccessibleInterface *line = shown->child(int(i));
        const QString called = QStringLiteral("line “%1”").arg(action->text());
        const auto role = action->isSeparator() ? QAccessible::Separator : QAccessible::MenuItem;
        if (!line || line->role() != role)
            problems += called + QLatin1String(" does not say what it is");
        if (action->isSeparator() || !line) continue;
        if (line->text(QAccessible::Name).isEmpty()) problems += called + QLatin1String(" is mute");
        if (bool(line->state().disabled) == action->isEnabled())
            problems += called + QLatin1String(": disabled?");
        QTest::keyClick(&menu, Qt::Key_Down);
        reached.insert(menu.activeAction());
    }
    for (QAction *action : menu.actions())
        if (!action->isSeparator() && action->isEnabled() && !reached.contains(action))
            problems += action->text() + QLatin1String(" is not reached by the arrow");
    return problems;
}

std::string accessProblems(QWidget &root) {
    const QStringList all =
        spokenProblems(root) + rowProblems(root) + reachProblems(root) + focusProblems(root);
    return all.join(u'\n').toStdString();
}

} // namespace lectern::ui
