// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/theme.h"

#include <QWidget>

#include <functional>

namespace lectern::ui {

class OptionCard;
class ThemeSource;

// A few choices side by side, each a picture over a radio button. Arrow keys choose.
class OptionCards final : public QWidget {
    Q_OBJECT

  public:
    struct Card {
        QString name;
        QString more; // in small letters behind it
        std::function<void(QPainter &, const QRectF &, const Theme &)> paint;
    };
    // `picture`: as large as one is where there is room.
    OptionCards(const QString &name, const QList<Card> &cards, QSize picture,
                const ThemeSource &theme, QWidget *parent = nullptr);

    void setCurrent(int card);
    void setMore(int card, const QString &more);

  Q_SIGNALS:
    void chosen(int card); // by the reader

  private:
    QList<OptionCard *> m_cards;
};

} // namespace lectern::ui
