// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace lectern::ui {

class ThemeSource;

// What the bars at the left of lines of a MergePreviewView mean.
class MergeLegend final : public QWidget {
    Q_OBJECT

  public:
    enum class Of { Changes, Readers };
    MergeLegend(const ThemeSource &theme, QWidget *parent);

    void explain(Of of, const QString &words); // behind those before

  private:
    const ThemeSource &m_theme;
    QHBoxLayout *m_row;
};

} // namespace lectern::ui
