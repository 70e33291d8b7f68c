// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pickers/snooze_picker.h"

#include "core/base/day_text.h"
#include "ui/commands/latin_key.h"
#include "ui/models/put_together.h"
#include "ui/models/snooze_day.h"
#include "ui/render/mirrored.h"
#include "ui/render/popup_painting.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/focus_leaves.h"
#include "ui/views/parts/key_cap.h"
#include "ui/views/parts/popup_shadow.h"
#include "ui/views/parts/spoken_role.h"
#include "ui/views/parts/themed_label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <array>

namespace lectern::ui {

namespace {

constexpr int snoozeWidth = 320;
constexpr int snoozeRow = 32;
constexpr int snoozePadding = 4;
constexpr int snoozeInset = 12;
constexpr int snoozeField = 32;
constexpr int snoozeMeaning = 28;
constexpr int keyColumn = 34; // of the caps, at the right
constexpr int longestDay = 40;
constexpr std::array snoozeKeys{"T", "W", "D"};

QString dayWords(const QDate &day) {
    return base::dayText(day, QStringLiteral("ddd d MMM"));
}

} // namespace

SnoozePicker::SnoozePicker(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_meaning(new ThemedLabel(Type::Second, Role::Muted, theme, this)) {
    hide();
    new PopupShadow(this, theme);
    setFocusPolicy(Qt::StrongFocus);
    setSpokenRole(this, QAccessible::Dialog);
    setAccessibleName(tr("Snooze until"));
    setMouseTracking(true);
    m_field->setAccessibleName(tr("Day"));
    m_field->setPlaceholderText(tr("12 Dec, Friday, +10"));
    m_field->setMaxLength(longestDay);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &SnoozePicker::showTyped);
}

void SnoozePicker::pick(const QDate &today, const QPoint &at) {
    m_today = today;
    m_before = window()->focusWidget();
    m_field->clear();
    m_field->hide();
    m_meaning->hide();
    choose(Tomorrow);
    const int height = choices * snoozeRow + 2 * snoozePadding;
    setGeometry(at.x(), at.y(), snoozeWidth, height);
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void SnoozePicker::askForDay() {
    choose(AnotherDay);
    const int top = rowOf(choices - 1).bottom() + 1 + snoozePadding;
    m_field->setGeometry(snoozeInset, top, snoozeWidth - 2 * snoozeInset, snoozeField);
    m_meaning->setGeometry(snoozeInset + space::s, top + snoozeField,
                           snoozeWidth - 2 * snoozeInset - space::s, snoozeMeaning);
    resize(snoozeWidth, top + snoozeField + snoozeMeaning + snoozePadding);
    m_field->show();
    m_meaning->show();
    showTyped();
    m_field->setFocus(Qt::OtherFocusReason);
}

void SnoozePicker::showTyped() {
    const auto day = typedDay(m_field->text(), m_today);
    if (day)
        m_meaning->setText(tr("Comes back on %1")
                               .arg(base::dayText(*day, day->year() == m_today.year()
                                                            ? QStringLiteral("dddd d MMMM")
                                                            : QStringLiteral("dddd d MMMM yyyy"))));
    else
        m_meaning->setText(m_field->text().trimmed().isEmpty() ? tr("A day after today")
                                                               : tr("That is no day after today"));
}

void SnoozePicker::takeTyped() {
    const auto day = typedDay(m_field->text(), m_today);
    if (!day) return;
    leave();
    Q_EMIT chosen(*day);
}

void SnoozePicker::choose(int choice) {
    m_choice = choice;
    setAccessibleDescription(saidOfOne({wordsOf(choice), dayOf(choice)}));
    update();
}

void SnoozePicker::take(int choice) {
    if (choice == AnotherDay) return askForDay();
    leave();
    Q_EMIT chosen(choice == Tomorrow ? tomorrowOf(m_today) : nextWeekOf(m_today));
}

void SnoozePicker::leave() {
    if (!isVisible()) return;
    if (m_before) m_before->setFocus(Qt::OtherFocusReason);
    hide();
}

QString SnoozePicker::wordsOf(int choice) const {
    if (choice == Tomorrow) return tr("Tomorrow");
    return choice == NextWeek ? tr("Next week") : tr("On another day…");
}

QString SnoozePicker::dayOf(int choice) const {
    if (choice == AnotherDay) return {};
    return dayWords(choice == Tomorrow ? tomorrowOf(m_today) : nextWeekOf(m_today));
}

QRect SnoozePicker::rowOf(int choice) const {
    return {snoozePadding, snoozePadding + choice * snoozeRow, snoozeWidth - 2 * snoozePadding,
            snoozeRow};
}

// While it is open no key is a command of the window.
bool SnoozePicker::event(QEvent *event) {
    if (event->type() != QEvent::ShortcutOverride) return QWidget::event(event);
    event->accept();
    return true;
}

bool SnoozePicker::eventFilter(QObject *, QEvent *event) {
    if (focusLeaves(*event)) hide();
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key != Qt::Key_Escape && !enter) return false;
    event->accept(); // else the sheet takes it too, and asks for a day again when it is gone
    if (event->type() == QEvent::KeyPress) enter ? takeTyped() : leave();
    return true;
}

void SnoozePicker::keyPressEvent(QKeyEvent *event) {
    event->accept();
    const int key = latinKeyOf(*event);
    const bool moves =
        key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_J || key == Qt::Key_K;
    if (event->isAutoRepeat() && !moves) return; // the key that opened it is still held
    switch (key) {
    case Qt::Key_Escape:
    case Qt::Key_H:
        return leave();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return take(m_choice);
    case Qt::Key_T:
        return take(Tomorrow);
    case Qt::Key_W:
        return take(NextWeek);
    case Qt::Key_D:
        return take(AnotherDay);
    case Qt::Key_Down:
    case Qt::Key_J:
        return choose((m_choice + 1) % choices);
    case Qt::Key_Up:
    case Qt::Key_K:
        return choose((m_choice + choices - 1) % choices);
    default:
        return;
    }
}

void SnoozePicker::mousePressEvent(QMouseEvent *event) {
    for (int choice = 0; choice < choices; ++choice)
        if (rowOf(choice).contains(event->pos())) return take(choice);
}

void SnoozePicker::focusOutEvent(QFocusEvent *event) {
    QWidget::focusOutEvent(event);
    if (!m_field->hasFocus() && window()->focusWidget() != m_field) hide();
}

void SnoozePicker::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    paintPopupGround(painter, rect(), m_theme.theme(), radius::popup);
    for (int choice = 0; choice < choices; ++choice)
        paintChoice(painter, choice);
}

void SnoozePicker::paintChoice(QPainter &painter, int choice) const {
    const Theme &theme = m_theme.theme();
    const QRect row = rowOf(choice);
    painter.setRenderHint(QPainter::Antialiasing);
    if (choice == m_choice) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Role::Tint));
        painter.drawRoundedRect(row, radius::control, radius::control);
    }
    const QRect line = row.adjusted(snoozeInset, 0, -snoozeInset, 0);
    painter.setFont(theme.font(Type::Interface));
    painter.setPen(theme.colour(Role::Ink));
    drawWords(painter, line, Qt::AlignVCenter, wordsOf(choice));
    painter.setFont(theme.font(Type::Second));
    painter.setPen(theme.colour(Role::Muted));
    drawWords(painter, line.adjusted(0, 0, -keyColumn, 0), Qt::AlignVCenter | Qt::AlignRight,
              dayOf(choice));
    const KeyCapRow key = keyCapsOf(QLatin1String(snoozeKeys.at(size_t(choice))));
    const QSize caps = keyCapsSize(key, theme);
    paintKeyCaps(painter,
                 {line.right() + 1 - caps.width(), row.top() + (row.height() - caps.height()) / 2},
                 key, theme);
}

} // namespace lectern::ui
