// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/icons.h"
#include "ui/views/parts/key_cap.h"

#include <QAbstractButton>

class QAction;

namespace lectern::ui {

// A command offered at length: an icon on its ground, what it does in a line, why in another, and
// its key. The recommended one is filled, and its key is Enter. 72 high.
class OfferRow final : public QAbstractButton {
    Q_OBJECT

  public:
    struct Words {
        QString what;
        QString why;
    };
    enum class Weight { Plain, Recommended };
    OfferRow(QAction *action, Icon icon, const Words &words, Weight weight,
             const ThemeSource &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

  private:
    void paintGround(QPainter &painter) const;
    void paintIconGround(QPainter &painter) const;
    void paintWords(QPainter &painter) const;
    [[nodiscard]] bool isRecommended() const { return m_weight == Weight::Recommended; }

    Icon m_icon;
    Words m_words;
    Weight m_weight;
    KeyCapRow m_keys;
    const ThemeSource &m_theme;
};

} // namespace lectern::ui
