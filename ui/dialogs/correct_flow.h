// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

class QWidget;

namespace lectern::ui {

class CorrectDialog;
class ThemeSource;

// Corrects a paper by hand: asks, writes all of the form as one step, and closes the dialog only
// when it is written.
class CorrectFlow final : public QObject {
    Q_OBJECT

  public:
    // The dialog stands before `window`.
    CorrectFlow(library::Library &library, const ThemeSource &theme, QWidget *window);

    void ask(const model::Paper &paper);

  Q_SIGNALS:
    void corrected(const QString &title);

  private:
    void write(CorrectDialog *dialog, const QString &title);

    library::Library &m_library;
    const ThemeSource &m_theme;
    QWidget *m_window;
};

} // namespace lectern::ui
