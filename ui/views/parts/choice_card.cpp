// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/choice_card.h"

#include "ui/render/mirrored.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/card_frame.h"
#include "ui/views/parts/enter_key.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace lectern::ui {

namespace {

constexpr int cardPadding = 16;
constexpr int cardTop = 14;
constexpr int cardIcon = 16;
constexpr int usualCard = 258;
constexpr int leastCard = 200;
constexpr int cardGap = 4; // between the words and the sentence
constexpr int tallestCard = 1000;

} // namespace

ChoiceCard::ChoiceCard(QAction *action, Icon icon, const QString &sentence, const QString &key,
                       Weight weight, const ThemeSource &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_action(action)
    , m_icon(icon)
    , m_sentence(sentence)
    , m_keys(keyCapsOf(key))
    , m_weight(weight)
    , m_theme(theme) {
    setAccessibleDescription(sentence);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ChoiceCard::follow);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    follow();
}

void ChoiceCard::follow() {
    setAccessibleName(m_action->text());
    setEnabled(m_action->isEnabled());
    updateGeometry();
    update();
}

QSize ChoiceCard::sizeHint() const {
    return {usualCard, heightForWidth(usualCard)};
}

QSize ChoiceCard::minimumSizeHint() const {
    return {leastCard, 0};
}

QSize ChoiceCard::capsSize() const {
    return keyCapsSize(m_keys, m_theme.theme());
}

// Between the icon and the key; in as many lines as they need.
QRect ChoiceCard::wordsPlace(int width) const {
    const int left = cardPadding + cardIcon + space::s;
    const QRect room(left, cardTop, width - left - cardPadding - capsSize().width() - space::s,
                     tallestCard);
    const int needed = QFontMetrics(m_theme.theme().font(Type::InterfaceStrong))
                           .boundingRect(room, Qt::TextWordWrap, m_action->text())
                           .height();
    return {room.topLeft(), QSize(room.width(), qMax(needed, lineHeight(Type::Interface)))};
}

int ChoiceCard::heightForWidth(int width) const {
    const QFontMetrics metrics(m_theme.theme().font(Type::Second));
    const QRect sentence = metrics.boundingRect(QRect(0, 0, width - 2 * cardPadding, tallestCard),
                                                Qt::TextWordWrap, m_sentence);
    return wordsPlace(width).bottom() + 1 + cardGap + sentence.height() + cardTop;
}

void ChoiceCard::keyPressEvent(QKeyEvent *event) {
    if (!clickByEnter(*this, *event)) QAbstractButton::keyPressEvent(event);
}

void ChoiceCard::paintEvent(QPaintEvent *) {
    const Theme &theme = m_theme.theme();
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled()) painter.setOpacity(0.5);
    const bool recommended = m_weight == Weight::Recommended;
    paintCardFrame(painter, rect(), hasFocus() || recommended ? CardEdge::Marked : CardEdge::Usual,
                   theme.colour(underMouse() && isEnabled() ? Role::Hover : Role::Field), theme);
    const int line = lineHeight(Type::Interface);
    paintIcon(painter, {cardPadding, cardTop + (line - cardIcon) / 2}, cardIcon, m_icon,
              theme.colour(recommended ? Role::AccentInk : Role::Muted));
    const QSize caps = capsSize();
    paintKeyCaps(painter,
                 {width() - cardPadding - caps.width(), cardTop + (line - caps.height()) / 2},
                 m_keys, theme);
    const QRect words = wordsPlace(width());
    painter.setFont(theme.font(Type::InterfaceStrong));
    painter.setPen(theme.colour(Role::Ink));
    drawWords(painter, words, Qt::AlignLeft | Qt::AlignVCenter, m_action->text(), Qt::TextWordWrap);
    painter.setFont(theme.font(Type::Second));
    painter.setPen(theme.colour(Role::Ink2));
    const int below = words.bottom() + 1 + cardGap;
    drawWords(painter, QRect(cardPadding, below, width() - 2 * cardPadding, height() - below),
              Qt::AlignLeft | Qt::AlignTop, m_sentence, Qt::TextWordWrap);
}

} // namespace lectern::ui
