// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/pages/offer_row.h"

#include <QWidget>

namespace lectern::ui {

// Offers one below the other in one frame; the first is the recommended one. The arrow keys go from
// one to the next.
class OfferList final : public QWidget {
    Q_OBJECT

  public:
    struct Offer {
        QAction *action;
        Icon icon;
        OfferRow::Words words;
    };
    OfferList(const QList<Offer> &offers, const ThemeSource &theme, QWidget *parent = nullptr);

  protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

  private:
    const ThemeSource &m_theme;
};

} // namespace lectern::ui
