// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tag_picker.h"

#include "core/base/fold.h"
#include "ui/render/icons.h"
#include "ui/render/plain_text.h"
#include "ui/render/theme_source.h"
#include "ui/views/themed_label.h"

#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPixmap>
#include <QVBoxLayout>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr int pickerWidth = 352;
constexpr int pickerRow = 32;
constexpr int pickerIcon = 16;
constexpr int mostPickerRows = 8;
constexpr int tagNameRole = Qt::UserRole;
// Names are a few words; what is longer was pasted by mistake.
constexpr int longestTagName = 200;

// Names stand in one column, ticked or not.
QIcon spaceOfAnIcon() {
    QPixmap nothing(pickerIcon, pickerIcon);
    nothing.fill(Qt::transparent);
    return nothing;
}

} // namespace

TagPicker::TagPicker(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_foot(new ThemedLabel(Type::Second, Role::Muted, theme, this)) {
    hide();
    setFixedWidth(pickerWidth);
    setAccessibleName(tr("Tags"));
    m_field->setAccessibleName(tr("Tag"));
    m_field->setMaxLength(longestTagName);
    m_list->setAccessibleName(tr("Tags"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize({pickerIcon, pickerIcon});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_foot);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &TagPicker::narrow);
    connect(m_field, &QLineEdit::returnPressed, this, &TagPicker::take);
    connect(m_list, &QListWidget::itemClicked, this, &TagPicker::take);
}

void TagPicker::pickToAdd(const QList<model::Tag> &all, const QList<model::Tag> &set,
                          const QPoint &at) {
    m_set.clear();
    for (const model::Tag &tag : set)
        m_set.insert(tag.name);
    m_field->setPlaceholderText(tr("Add a tag"));
    m_foot->setText(tr("Enter adds, or makes the tag. Alt+1 to 9 pins it."));
    open(Mode::Add, all, at);
}

void TagPicker::pickToRemove(const QList<model::Tag> &set, const QPoint &at) {
    m_set.clear();
    m_field->setPlaceholderText(tr("Remove a tag"));
    m_foot->setText(set.isEmpty() ? tr("This paper has no tag.") : tr("Enter removes."));
    open(Mode::Remove, set, at);
}

void TagPicker::open(Mode mode, const QList<model::Tag> &tags, const QPoint &at) {
    m_mode = mode;
    m_tags = tags;
    m_field->clear();
    narrow();
    move(at);
    m_before = window()->focusWidget();
    show();
    raise();
    m_field->setFocus(Qt::OtherFocusReason);
}

void TagPicker::narrow() {
    const QString typed = base::foldName(m_field->text());
    int exact = -1;
    m_list->clear();
    for (const model::Tag &tag : std::as_const(m_tags)) {
        const QString folded = base::foldName(tag.name);
        if (!folded.contains(typed)) continue;
        if (folded == typed) exact = m_list->count();
        addLine(tag.digit ? tr("%1   [%2]").arg(displayText(tag.name)).arg(*tag.digit)
                          : displayText(tag.name),
                tag.name);
    }
    if (!typed.isEmpty() && exact < 0 && m_mode == Mode::Add)
        addLine(tr("Make “%1”").arg(displayText(m_field->text())), m_field->text().trimmed());
    m_list->setCurrentRow(typed.isEmpty() ? -1 : qMax(exact, 0));
    m_list->setFixedHeight(qMin(m_list->count(), mostPickerRows) * pickerRow);
    m_list->setVisible(m_list->count() > 0);
    adjustSize();
}

void TagPicker::addLine(const QString &words, const QString &name) {
    auto *item = new QListWidgetItem(words, m_list);
    item->setData(tagNameRole, name);
    item->setSizeHint({0, pickerRow});
    item->setIcon(m_set.contains(name) ? themedIcon(Icon::Check, m_theme, Role::AccentInk)
                                       : spaceOfAnIcon());
}

void TagPicker::take() {
    const QListWidgetItem *item = m_list->currentItem();
    if (!item) return;
    const QString name = item->data(tagNameRole).toString();
    leave();
    if (m_mode == Mode::Remove || m_set.contains(name))
        Q_EMIT removeChosen(name);
    else
        Q_EMIT addChosen(name);
}

void TagPicker::leave() {
    if (m_before) m_before->setFocus(Qt::OtherFocusReason);
    hide();
}

bool TagPicker::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::FocusOut) hide();
    if (event->type() == QEvent::KeyPress && pinChoice(*static_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() == QEvent::KeyPress && moveChoice(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

// The same digit once more takes it away.
bool TagPicker::pinChoice(const QKeyEvent &event) {
    const int digit = event.key() - Qt::Key_0;
    if (!event.modifiers().testFlag(Qt::AltModifier) || digit < 1 || digit > 9) return false;
    const QListWidgetItem *item = m_list->currentItem();
    const auto tag = std::find_if(m_tags.begin(), m_tags.end(), [&](const model::Tag &one) {
        return item && one.name == item->data(tagNameRole).toString();
    });
    if (tag == m_tags.end()) return true; // one that is not made yet
    const int pinned = tag->digit == digit ? 0 : digit;
    for (model::Tag &other : m_tags)
        if (other.digit == pinned) other.digit.reset();
    tag->digit = pinned > 0 ? std::optional(pinned) : std::nullopt;
    const QString name = tag->name;
    const int row = m_list->currentRow();
    narrow();
    m_list->setCurrentRow(row);
    Q_EMIT pinAsked(name, pinned);
    return true;
}

bool TagPicker::moveChoice(int key) {
    if (key != Qt::Key_Up && key != Qt::Key_Down) return false;
    const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
    m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
    return true;
}

void TagPicker::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.theme().colour(Role::Edge));
    painter.setBrush(m_theme.theme().colour(Role::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::popup,
                            radius::popup);
}

} // namespace lectern::ui
