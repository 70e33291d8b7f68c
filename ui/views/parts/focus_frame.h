// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lectern::ui {

class ThemeSource;

// Shows that an area has the focus which does not paint itself so: a frame inside its edges or,
// where text stands at the edges, a line below it. Who did not ask for the focus by a key needs no
// sign of it. The area owns it.
class FocusFrame final : public QWidget {
    Q_OBJECT

  public:
    enum class Look { Frame, Line };
    FocusFrame(QWidget &area, Look look, const ThemeSource &theme);

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    void follow();
    void take(Qt::FocusReason reason);

    QWidget &m_area;
    Look m_look;
    const ThemeSource &m_theme;
    bool m_byKey = false;
};

} // namespace lectern::ui
