// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace lectern::ui {

class Rule;
class ThemeSource;

// A page of two parts with a line between: the first has its own width and the second the rest;
// where there is no room for that, they stand one above the other. It never makes its window wider.
class TwoParts final : public QWidget {
    Q_OBJECT

  public:
    TwoParts(QWidget *first, int firstWidth, QWidget *second, const ThemeSource &theme,
             QWidget *parent);

  protected:
    void resizeEvent(QResizeEvent *event) override;

  private:
    void arrange();

    QWidget *m_first;
    Rule *m_line;
    int m_firstWidth;
    QBoxLayout *m_layout;
};

} // namespace lectern::ui
