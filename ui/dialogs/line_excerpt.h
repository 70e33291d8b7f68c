// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/import_report.h"

#include <QWidget>

namespace lectern::ui {

class ThemeSource;

// The lines of a file around a warning, numbered, the one it tells of marked. Foreign text.
class LineExcerpt final : public QWidget {
    Q_OBJECT

  public:
    LineExcerpt(const model::ImportWarning &warning, const ThemeSource &theme,
                QWidget *parent = nullptr);

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    model::ImportWarning m_warning;
    qint64 m_firstLine;
    const ThemeSource &m_theme;
};

} // namespace lectern::ui
