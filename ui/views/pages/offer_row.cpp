// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pages/offer_row.h"

#include "ui/render/mirrored.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/enter_key.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace lectern::ui {

namespace {

constexpr int offerHeight = 72;
constexpr int offerPadding = 20;
constexpr int offerIconGround = 40;
constexpr int offerIcon = 20;

} // namespace

OfferRow::OfferRow(QAction *action, Icon icon, const Words &words, Weight weight,
                   const ThemeSource &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_words(words)
    , m_weight(weight)
    , m_theme(theme) {
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    m_keys = isRecommended() ? keyCapsOf(QStringLiteral("Return")) : keyCapsOf(key);
    setAccessibleName(words.what);
    setAccessibleDescription(words.why);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setFixedHeight(offerHeight);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

QSize OfferRow::sizeHint() const {
    return {400, offerHeight};
}

void OfferRow::keyPressEvent(QKeyEvent *event) {
    if (!clickByEnter(*this, *event)) QAbstractButton::keyPressEvent(event);
}

void OfferRow::paintEvent(QPaintEvent *) {
    const Theme &theme = m_theme.theme();
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    paintIconGround(painter);
    paintWords(painter);
    const QSize caps = keyCapsSize(m_keys, theme);
    paintKeyCaps(painter, {width() - offerPadding - caps.width(), (height() - caps.height()) / 2},
                 m_keys, theme);
}

void OfferRow::paintGround(QPainter &painter) const {
    if (!hasFocus() && !underMouse()) return;
    // The frame round all offers has round corners, and the ground stays inside it.
    const QRectF frame(parentWidget()->rect().translated(-pos()));
    QPainterPath inside;
    inside.addRoundedRect(frame.adjusted(1, 1, -1, -1), radius::dialog - 1, radius::dialog - 1);
    QPainterPath own;
    own.addRect(rect());
    const Theme &theme = m_theme.theme();
    painter.fillPath(inside.intersected(own), theme.colour(hasFocus() ? Role::Tint : Role::Hover));
}

void OfferRow::paintIconGround(QPainter &painter) const {
    const Theme &theme = m_theme.theme();
    const QRect ground(offerPadding, (height() - offerIconGround) / 2, offerIconGround,
                       offerIconGround);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(isRecommended() ? Role::Accent : Role::Chip));
    painter.drawRoundedRect(ground, radius::popup, radius::popup);
    const int inset = (offerIconGround - offerIcon) / 2;
    paintIcon(painter, ground.topLeft() + QPoint(inset, inset), offerIcon, m_icon,
              theme.colour(isRecommended() ? Role::OnAccent : Role::Ink2));
}

void OfferRow::paintWords(QPainter &painter) const {
    const Theme &theme = m_theme.theme();
    const int x = offerPadding + offerIconGround + space::l;
    const int right = width() - offerPadding - keyCapsSize(m_keys, theme).width() - space::m;
    const auto line = [&](int y, Type type, Role ink, const QString &words) {
        painter.setFont(theme.font(type));
        painter.setPen(theme.colour(ink));
        drawWords(painter, QRect(x, y, right - x, lineHeight(type)), Qt::AlignVCenter,
                  painter.fontMetrics().elidedText(words, Qt::ElideRight, right - x));
    };
    line(16, Type::InterfaceStrong, Role::Ink, m_words.what);
    line(36, Type::Interface, Role::Muted, m_words.why);
}

} // namespace lectern::ui
