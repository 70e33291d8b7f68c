// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pages/offer_list.h"

#include "ui/render/theme_source.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace lectern::ui {

OfferList::OfferList(const QList<Offer> &offers, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(1);
    for (const Offer &offer : offers) {
        const bool first = column->isEmpty();
        auto *row = new OfferRow(offer.action, offer.icon, offer.words,
                                 first ? OfferRow::Weight::Recommended : OfferRow::Weight::Plain,
                                 theme, this);
        if (first) setFocusProxy(row);
        column->addWidget(row);
    }
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void OfferList::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = m_theme.theme().colour(Role::Line);
    painter.setPen(line);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::dialog,
                            radius::dialog);
    for (int i = 1; i < layout()->count(); ++i)
        painter.fillRect(0, layout()->itemAt(i)->geometry().top() - 1, width(), 1, line);
}

void OfferList::keyPressEvent(QKeyEvent *event) {
    const int key = event->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up)
        focusNextPrevChild(key == Qt::Key_Down);
    else
        QWidget::keyPressEvent(event);
}

} // namespace lectern::ui
