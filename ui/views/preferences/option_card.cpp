// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/preferences/option_card.h"

#include "ui/render/mirrored.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/card_frame.h"
#include "ui/views/parts/radio_mark.h"

#include <QPainter>
#include <QPainterPath>

namespace lectern::ui {

namespace {

constexpr int optionGap = 6;
constexpr int cardLine = 24;
constexpr int narrowestCard = 96;

} // namespace

OptionCard::OptionCard(const OptionCards::Card &card, QSize picture, const ThemeSource &theme,
                       QWidget *parent)
    : QRadioButton(card.name, parent)
    , m_card(card)
    , m_picture(picture)
    , m_theme(theme) {
    setAccessibleName(card.name);
    setAccessibleDescription(card.more);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(picture.width());
    setMouseTracking(true);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void OptionCard::setMore(const QString &more) {
    m_card.more = more;
    setAccessibleDescription(more);
    update();
}

QSize OptionCard::sizeHint() const {
    return {m_picture.width(), m_picture.height() + optionGap + cardLine};
}

QSize OptionCard::minimumSizeHint() const {
    return {narrowestCard, sizeHint().height()};
}

bool OptionCard::hitButton(const QPoint &at) const {
    return rect().contains(at);
}

void OptionCard::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    paintPicture(painter);
    const QRectF line(0, m_picture.height() + optionGap, width(), cardLine);
    paintRadioMark(painter, {1, line.top() + (cardLine - radioMark) / 2.0, radioMark, radioMark},
                   isChecked(), m_theme.theme());
    paintWords(painter, line.adjusted(radioMark + space::s, 0, 0, 0));
    if (!hasFocus()) return;
    painter.setPen(QPen(m_theme.theme().colour(Role::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    const qreal words =
        QFontMetricsF(m_theme.theme().font(Type::InterfaceStrong)).horizontalAdvance(m_card.name);
    QRectF focus = line.adjusted(0, 1, 0, -1);
    focus.setWidth(qMin(width() - 2.0, radioMark + space::s + words + space::s));
    painter.drawRoundedRect(focus.translated(1, 0), radius::control, radius::control);
}

void OptionCard::paintPicture(QPainter &painter) const {
    const Theme &theme = m_theme.theme();
    const QRectF box(0, 0, width(), m_picture.height());
    QPainterPath frame;
    frame.addRoundedRect(box.adjusted(1, 1, -1, -1), radius::popup, radius::popup);
    painter.save();
    painter.setClipPath(frame);
    m_card.paint(painter, box.adjusted(1, 1, -1, -1), theme);
    painter.restore();
    const CardEdge edge = isChecked()    ? CardEdge::Marked
                          : underMouse() ? CardEdge::UnderMouse
                                         : CardEdge::Usual;
    paintCardFrame(painter, box, edge, Qt::NoBrush, theme);
}

void OptionCard::paintWords(QPainter &painter, QRectF line) const {
    const Theme &theme = m_theme.theme();
    painter.setFont(theme.font(isChecked() ? Type::InterfaceStrong : Type::Interface));
    painter.setPen(theme.colour(Role::Ink));
    const auto draw = [&](const QString &words) {
        const QString shown =
            painter.fontMetrics().elidedText(words, Qt::ElideRight, int(line.width()));
        drawWords(painter, line, Qt::AlignLeft | Qt::AlignVCenter, shown);
        line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(shown) + space::s);
    };
    draw(m_card.name);
    painter.setFont(theme.font(Type::Second));
    painter.setPen(theme.colour(Role::Muted));
    if (painter.fontMetrics().horizontalAdvance(m_card.more) <= line.width()) draw(m_card.more);
}

} // namespace lectern::ui
