// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/backup/damaged_library.h"

#include <QObject>

#include <optional>

class QWidget;

namespace lectern::library {
class Library;
} // namespace lectern::library

namespace lectern::ui {

class ThemeSource;

// The ways on from a library that is damaged: back to a backup, to a copy of what can be read, to
// another library. It reads the damaged one and never writes to it.
class DamageFlow final : public QObject {
    Q_OBJECT

  public:
    // `library` is the one that could not be opened. Questions stand before `window`.
    DamageFlow(library::Library &library, const ThemeSource &theme, QWidget *window);

    void inspect();
    void restore(const library::Backup &backup); // reads it through, asks, and does it
    void openCopy();
    void chooseOther();
    void copyReport(); // to the clipboard

  Q_SIGNALS:
    void inspected(const lectern::base::Result<lectern::library::DamageReport> &report);
    void busy(const QString &words); // empty: no more
    // What takes the library's place is ready: the window has to close for it.
    void restoreReady(const lectern::library::PreparedRestore &prepared);
    void copyReady(const lectern::library::ReadableCopy &copy);
    void otherChosen(const QString &path);
    void failed(const lectern::base::Error &error);

  private:
    void ask(const library::Backup &backup);
    void prepare(const library::Backup &backup);

    library::Library &m_library;
    library::DamagedLibrary m_damaged;
    const ThemeSource &m_theme;
    QWidget *m_window;
    std::optional<library::DamageReport> m_report;
    int m_unreadable = 0; // why there is no report: the code of the error
};

} // namespace lectern::ui
