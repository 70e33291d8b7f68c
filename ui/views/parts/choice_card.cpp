// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/choice_card.h"

#include "ui/render/theme_source.h"

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
    update();
}

QSize ChoiceCard::sizeHint() const {
    return {usualCard, heightForWidth(usualCard)};
}

QSize ChoiceCard::minimumSizeHint() const {
    return {leastCard, 0};
}

int ChoiceCard::heightForWidth(int width) const {
    const QFontMetrics metrics(m_theme.theme().font(Type::Second));
    const QRect sentence = metrics.boundingRect(QRect(0, 0, width - 2 * cardPadding, 1000),
                                                Qt::TextWordWrap, m_sentence);
    return 2 * cardTop + lineHeight(Type::Interface) + cardGap + sentence.height();
}

void ChoiceCard::keyPressEvent(QKeyEvent *event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChoiceCard::paintEvent(QPaintEvent *) {
    const Theme &theme = m_theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled()) painter.setOpacity(0.5);
    const bool framed = hasFocus() || m_weight == Weight::Recommended;
    const qreal inset = framed ? 1 : 0.5;
    painter.setPen(QPen(theme.colour(framed ? Role::Accent : Role::Edge), framed ? 2 : 1));
    painter.setBrush(theme.colour(underMouse() && isEnabled() ? Role::Hover : Role::Field));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius::popup,
                            radius::popup);

    const int line = lineHeight(Type::Interface);
    paintIcon(painter, {cardPadding, cardTop + (line - cardIcon) / 2}, cardIcon, m_icon,
              theme.colour(m_weight == Weight::Recommended ? Role::AccentInk : Role::Muted));
    const QSize caps = keyCapsSize(m_keys, theme);
    paintKeyCaps(painter,
                 {width() - cardPadding - caps.width(), cardTop + (line - caps.height()) / 2},
                 m_keys, theme);
    const int left = cardPadding + cardIcon + space::s;
    const QRect words(left, cardTop, width() - left - cardPadding - caps.width() - space::s, line);
    painter.setFont(theme.font(Type::InterfaceStrong));
    painter.setPen(theme.colour(Role::Ink));
    painter.drawText(
        words, Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_action->text(), Qt::ElideRight, words.width()));
    painter.setFont(theme.font(Type::Second));
    painter.setPen(theme.colour(Role::Ink2));
    painter.drawText(QRect(cardPadding, cardTop + line + cardGap, width() - 2 * cardPadding,
                           height() - cardTop - line - cardGap),
                     Qt::TextWordWrap, m_sentence);
}

} // namespace lectern::ui
