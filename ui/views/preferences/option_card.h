// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/preferences/option_cards.h"

#include <QRadioButton>

namespace lectern::ui {

// One of several choices: its picture, below it the ring, its name and a few words.
class OptionCard final : public QRadioButton {
    Q_OBJECT

  public:
    OptionCard(const OptionCards::Card &card, QSize picture, const ThemeSource &theme,
               QWidget *parent);

    void setMore(const QString &more);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    [[nodiscard]] bool hitButton(const QPoint &at) const override;
    void paintEvent(QPaintEvent *event) override;

  private:
    void paintPicture(QPainter &painter) const;
    void paintWords(QPainter &painter, QRectF line) const;

    OptionCards::Card m_card;
    QSize m_picture;
    const ThemeSource &m_theme;
};

} // namespace lectern::ui
