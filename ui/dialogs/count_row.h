// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/import_report.h"

#include <QWidget>

namespace lectern::ui {

class ThemeSource;

// What would become of a file's papers, in large figures: new, known, updated, left out.
class CountRow final : public QWidget {
    Q_OBJECT

  public:
    CountRow(const model::FileReport &report, const ThemeSource &theme, QWidget *parent = nullptr);
};

} // namespace lectern::ui
