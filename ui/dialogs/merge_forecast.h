// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/merge_words.h"

#include <QWidget>

namespace lectern::ui {

class ThemeSource;

// What would become of two papers, or why they cannot be joined; in a box of its own.
class MergeForecast final : public QWidget {
    Q_OBJECT

  public:
    MergeForecast(const QList<MarkedWords> &forecast, const ThemeSource &theme,
                  QWidget *parent = nullptr);
    // May hold foreign text.
    MergeForecast(const QString &problem, const ThemeSource &theme, QWidget *parent = nullptr);

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    const ThemeSource &m_theme;
    bool m_problem = false;
};

} // namespace lectern::ui
