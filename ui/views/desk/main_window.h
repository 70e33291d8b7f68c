// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "ui/commands/command_memory.h"
#include "ui/commands/command_table.h"
#include "ui/settings/settings.h"

#include <QWidget>

#include <optional>

class QSettings;
class QStackedLayout;

namespace lectern::ui {

class DamageFlow;
class DamagePage;
class Desk;
class ThemeSource;

// The window over one library: opens it, shows its desk or why it can not be opened, takes files
// that are dropped, and closes only when every note is saved.
class MainWindow final : public QWidget {
    Q_OBJECT

  public:
    // All three outlive the window. The theme is as the settings say from now on.
    MainWindow(library::Library &library, ThemeSource &theme, QSettings &settings);
    ~MainWindow() override;

    // Opens the library, then offers to import `files`.
    void start(const QStringList &files);
    // Another start came, with files or none: to the front, and offers to import them once the
    // library is open.
    void receive(const QStringList &files);

    [[nodiscard]] const CommandTable &commands() const { return *m_commands; }
    [[nodiscard]] Settings &settings() { return m_settings; }
    void showPalette();
    void showKeys();
    void changeKeys();
    void copyDiagnostics();                             // and says so, once they are there
    [[nodiscard]] Desk *desk() const { return m_desk; } // null until the library is open
    // Said once the library is open.
    void setGreeting(const QString &what, const QString &more) { m_greeting = {what, more}; }
    // A whole library that was chosen to take the place of this one once the window is closed; the
    // caller's from now on.
    [[nodiscard]] std::optional<library::PreparedRestore> takeRestore();
    // A copy of what can be read of a damaged library, to be opened instead of it, to be read;
    // empty where none was made. Taken once.
    [[nodiscard]] QString takeCopy();
    // Closes without a question, as the system asks the program to end: what was typed is saved,
    // and an import that is under way takes in nothing. It stays open where a note cannot be saved.
    void end();

  Q_SIGNALS:
    void opened(); // the desk is there
    void failedToOpen();
    void otherLibraryAsked(const QString &path); // in a window of its own, instead of this one
    void libraryAsked(const QString &path);      // in a window beside this one

  protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

  private:
    void openLibrary();
    void showDesk();
    void showFailure(const base::Error &error);
    void showDamage(const base::Error &error);
    void connectDamage(DamagePage *page, DamageFlow *flow);
    void closeForRestore(const library::PreparedRestore &prepared);
    void abandonRestore();
    void setPage(QWidget *page);
    void showTitle(const QString &place);
    [[nodiscard]] bool mayClose();
    [[nodiscard]] QString whatWouldBreakOff() const; // by closing; empty: nothing
    void askToClose(const QString &sentence);
    void takeDiagnostics(const QString &lines);

    library::Library &m_library;
    ThemeSource &m_theme;
    Settings m_settings;
    CommandMemory m_memory;
    CommandTable *m_commands;
    QStackedLayout *m_pages;
    Desk *m_desk = nullptr;
    QStringList m_files;
    bool m_closing = false; // waits for the notes
    bool m_abandon = false; // the reader said: close all the same
    std::pair<QString, QString> m_greeting;
    std::optional<library::PreparedRestore> m_restore;
    QString m_copy;
};

} // namespace lectern::ui
