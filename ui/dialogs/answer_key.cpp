// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/answer_key.h"

#include "ui/render/mirrored.h"
#include "ui/render/theme_source.h"

#include <QPainter>
#include <QShortcut>

namespace lectern::ui {

namespace {

constexpr int answerHeight = 56;
constexpr int narrowestAnswer = 212;
constexpr int answerPadding = 20;
constexpr int answerGap = 16; // between key, words and icon
constexpr int answerIcon = 20;
constexpr int answerBorder = 3;
constexpr int firstLine = 9;
constexpr int secondLine = 29;

} // namespace

AnswerKey::AnswerKey(const QKeySequence &key, const Words &words, Icon icon,
                     const ThemeSource &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_key(key.toString(QKeySequence::NativeText))
    , m_words(words)
    , m_icon(icon)
    , m_theme(theme) {
    setAccessibleName(words.what);
    setAccessibleDescription(words.after);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *shortcut = new QShortcut(key, this);
    shortcut->setAutoRepeat(false); // a key held down answers one question
    connect(shortcut, &QShortcut::activated, this, [this] {
        if (isEnabled()) click();
    });
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

int AnswerKey::keyWidth() const {
    return QFontMetrics(m_theme.theme().font(Type::BarTitle)).horizontalAdvance(m_key);
}

QSize AnswerKey::sizeHint() const {
    const int what =
        QFontMetrics(m_theme.theme().font(Type::InterfaceStrong)).horizontalAdvance(m_words.what);
    const int after =
        QFontMetrics(m_theme.theme().font(Type::Second)).horizontalAdvance(m_words.after);
    const int width =
        2 * answerPadding + keyWidth() + qMax(what, after) + answerIcon + 2 * answerGap + space::s;
    return {qMax(width, narrowestAnswer), answerHeight};
}

void AnswerKey::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const bool narrow = width() < sizeHint().width(); // the icon gives way
    const int face = height() - answerBorder + 1;     // what is above the lower border
    const int padding = narrow ? space::m : answerPadding;
    const int left = padding + keyWidth() + (narrow ? space::m : answerGap);
    const int iconLeft = width() - answerPadding - answerIcon;
    const int room = (narrow ? width() - space::s : iconLeft - answerGap / 2) - left;
    const Role ink = isEnabled() ? Role::Ink : Role::Muted;
    paintLine(painter, {padding, 0, keyWidth() + 1, face}, Type::BarTitle, ink, m_key);
    paintLine(painter, {left, firstLine, room, lineHeight(Type::Interface)}, Type::InterfaceStrong,
              ink, m_words.what);
    paintLine(painter, {left, secondLine, room, lineHeight(Type::Second)}, Type::Second,
              Role::Muted, m_words.after);
    if (narrow) return;
    paintIcon(painter, {iconLeft, (face - answerIcon) / 2}, answerIcon, m_icon,
              m_theme.theme().colour(isEnabled() ? Role::Muted : Role::Faint));
}

void AnswerKey::paintGround(QPainter &painter) const {
    const Theme &theme = m_theme.theme();
    const int edge = hasFocus() ? 2 : 1;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(hasFocus() ? Role::Accent : Role::Edge));
    painter.drawRoundedRect(rect(), radius::popup, radius::popup);
    painter.setBrush(theme.colour(underMouse() && isEnabled() ? Role::Hover : Role::Raised));
    const int below = isDown() ? edge : answerBorder;
    painter.drawRoundedRect(rect().adjusted(edge, edge, -edge, -below), radius::popup - edge,
                            radius::popup - edge);
}

void AnswerKey::paintLine(QPainter &painter, const QRect &line, Type type, Role ink,
                          const QString &words) const {
    painter.setFont(m_theme.theme().font(type));
    painter.setPen(m_theme.theme().colour(ink));
    drawWords(painter, line, Qt::AlignLeft | Qt::AlignVCenter,
              painter.fontMetrics().elidedText(words, Qt::ElideRight, line.width()),
              Qt::TextSingleLine);
}

} // namespace lectern::ui
