// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QWidget>

class QAction;

namespace lectern::ui {

class ThemeSource;

// What stands in the window when the library could not be opened, but for one that is damaged: the
// one sentence why, what to do, and the ways on. Nothing has been written.
class FailurePage final : public QWidget {
    Q_OBJECT

  public:
    FailurePage(const base::Error &error, const QString &path, QAction *quit,
                const ThemeSource &theme, QWidget *parent = nullptr);

  Q_SIGNALS:
    void retryAsked();
};

} // namespace lectern::ui
