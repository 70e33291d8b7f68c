// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/theme.h"

#include <QWidget>

#include <functional>

namespace lectern::ui {

class ChoiceCard;
class ThemeSource;

// A few choices side by side, each a picture over a radio button. Arrow keys choose.
class ChoiceCards final : public QWidget {
    Q_OBJECT

  public:
    struct Card {
        QString name;
        QString more; // in small letters behind it
        std::function<void(QPainter &, const QRectF &, const Theme &)> paint;
    };
    // `picture`: as large as one is where there is room.
    ChoiceCards(const QString &name, const QList<Card> &cards, QSize picture,
                const ThemeSource &theme, QWidget *parent = nullptr);

    void setCurrent(int card);
    void setMore(int card, const QString &more);

  Q_SIGNALS:
    void chosen(int card); // by the reader

  private:
    QList<ChoiceCard *> m_cards;
};

} // namespace lectern::ui
