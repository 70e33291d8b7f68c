// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/list_picker.h"

#include "core/base/fold.h"
#include "ui/render/icons.h"
#include "ui/render/plain_text.h"
#include "ui/render/theme_source.h"
#include "ui/views/themed_label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int listPickerWidth = 352;
constexpr int listPickerRow = 32;
constexpr int listPickerIcon = 16;
constexpr int mostListRows = 8;
constexpr int listNameRole = Qt::UserRole;
constexpr int longestPickedName = 200;

} // namespace

ListPicker::ListPicker(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_foot(new ThemedLabel(Type::Second, Role::Muted, theme, this)) {
    hide();
    setFixedWidth(listPickerWidth);
    setAccessibleName(tr("Reading lists"));
    m_field->setAccessibleName(tr("Reading list"));
    m_field->setMaxLength(longestPickedName);
    m_list->setAccessibleName(tr("Reading lists"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize({listPickerIcon, listPickerIcon});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_foot);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &ListPicker::narrow);
    connect(m_field, &QLineEdit::returnPressed, this, &ListPicker::take);
    connect(m_list, &QListWidget::itemClicked, this, &ListPicker::take);
}

void ListPicker::pickToAdd(const QList<model::ReadingList> &all, const QStringList &on,
                           const QPoint &at) {
    m_on = QSet<QString>(on.cbegin(), on.cend());
    m_mayMake = true;
    m_field->setPlaceholderText(tr("Put on a reading list"));
    m_foot->setText(all.isEmpty() ? tr("Type a name: Enter makes the list.")
                                  : tr("Enter puts it there, or makes the list."));
    open(all, at);
}

void ListPicker::pickToRemove(const QList<model::ReadingList> &all, const QStringList &on,
                              const QPoint &at) {
    m_on.clear();
    m_mayMake = false;
    m_field->setPlaceholderText(tr("Take off a reading list"));
    m_foot->setText(on.isEmpty() ? tr("This paper is on no list.") : tr("Enter takes it off."));
    QList<model::ReadingList> lists = all;
    lists.removeIf([&](const model::ReadingList &list) { return !on.contains(list.name); });
    open(lists, at);
}

void ListPicker::open(const QList<model::ReadingList> &lists, const QPoint &at) {
    m_lists = lists;
    m_field->clear();
    narrow();
    move(at);
    m_before = window()->focusWidget();
    show();
    raise();
    m_field->setFocus(Qt::OtherFocusReason);
}

void ListPicker::narrow() {
    const QString typed = base::foldName(m_field->text());
    int exact = -1;
    m_list->clear();
    for (const model::ReadingList &list : std::as_const(m_lists)) {
        const QString folded = base::foldName(list.name);
        if (!folded.contains(typed)) continue;
        if (folded == typed) exact = m_list->count();
        addLine(tr("%1   %L2").arg(displayText(list.name)).arg(list.papers), list.name);
    }
    if (!typed.isEmpty() && exact < 0 && m_mayMake)
        addLine(tr("Make “%1”").arg(displayText(m_field->text())), m_field->text().simplified());
    m_list->setCurrentRow(typed.isEmpty() && m_list->count() > 1 ? -1 : qMax(exact, 0));
    m_list->setFixedHeight(qMin(m_list->count(), mostListRows) * listPickerRow);
    m_list->setVisible(m_list->count() > 0);
    adjustSize();
}

void ListPicker::addLine(const QString &words, const QString &name) {
    auto *item = new QListWidgetItem(words, m_list);
    item->setData(listNameRole, name);
    item->setSizeHint({0, listPickerRow});
    const bool on = m_on.contains(name);
    item->setIcon(on ? themedIcon(Icon::Check, m_theme, Role::AccentInk)
                     : themedIcon(Icon::ListOrdered, m_theme));
}

void ListPicker::take() {
    const QListWidgetItem *item = m_list->currentItem();
    if (!item) return;
    const QString name = item->data(listNameRole).toString();
    leave();
    if (!m_mayMake || m_on.contains(name))
        Q_EMIT removeChosen(name);
    else
        Q_EMIT addChosen(name);
}

void ListPicker::leave() {
    if (m_before) m_before->setFocus(Qt::OtherFocusReason);
    hide();
}

bool ListPicker::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::FocusOut) hide();
    if (event->type() == QEvent::KeyPress && moveChoice(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool ListPicker::moveChoice(int key) {
    if (key != Qt::Key_Up && key != Qt::Key_Down) return false;
    const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
    m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
    return true;
}

void ListPicker::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.theme().colour(Role::Edge));
    painter.setBrush(m_theme.theme().colour(Role::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::popup,
                            radius::popup);
}

} // namespace lectern::ui
