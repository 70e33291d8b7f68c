// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lectern::ui {

class ThemeSource;

// So many bars of 20 × 4 as papers are to be read, filled as far as they are; one long bar where
// there would be too many.
class PaceBar final : public QWidget {
    Q_OBJECT

  public:
    explicit PaceBar(const ThemeSource &theme, QWidget *parent = nullptr);

    void setPace(qint64 read, qint64 total);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    const ThemeSource &m_theme;
    qint64 m_read = 0;
    qint64 m_total = 0;
};

} // namespace lectern::ui
