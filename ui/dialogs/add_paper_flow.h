// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

class QWidget;

namespace lectern::ui {

class AddPaperDialog;
class ThemeSource;

// Adds a paper that no digest told of: asks, writes, and closes the dialog only when that is done.
class AddPaperFlow final : public QObject {
    Q_OBJECT

  public:
    // The dialog stands before `window`.
    AddPaperFlow(library::Library &library, const ThemeSource &theme, QWidget *window);

    void ask();

  Q_SIGNALS:
    // `name` is as it was typed.
    void added(const QString &name, lectern::model::PaperId paper);
    void wasKnown(const QString &name, lectern::model::PaperId paper);

  private:
    void write(AddPaperDialog *dialog);

    library::Library &m_library;
    const ThemeSource &m_theme;
    QWidget *m_window;
};

} // namespace lectern::ui
