// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "ui/render/theme_source.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/main_window.h"

#include <QSettings>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace lectern::tests {

// A window over a library of its own, on a morning that does not pass. First the library is filled,
// then the window opens over it.
class Stage {
  public:
    Stage(ui::Shade shade, const ui::Fonts &fonts);

    // ---- before the window opens ----
    // The sample digest as of today, and a few days before it that are done.
    void fill();
    void importFile(const QString &name, model::Day day); // of the gallery's fixtures
    void apply(const library::Op &op);
    void backUp(library::BackupKind kind);
    // A PDF of a page or two, made for the occasion.
    void attachPdf(model::PaperId paper, const QStringList &pages);
    void importText(const QByteArray &text, const QString &name, model::Day day);
    // What is done next is done in the morning of that day.
    void onDay(int ofNovember);
    void at(const QDateTime &when); // likewise
    [[nodiscard]] QList<model::PaperId> papers(const QString &query);
    // The paper whose title begins so.
    [[nodiscard]] model::PaperId paper(const QString &title);

    // Done to the file of the library when it is closed, before the window opens over it.
    void beforeOpening(std::function<void(const QString &path)> change) {
        m_beforeOpening = std::move(change);
    }

    // A setting as it stands in the file.
    void choose(const QString &key, const QString &value) { m_settings.setValue(key, value); }
    void remember(const QString &key, const QStringList &values) {
        m_settings.setValue(key, values);
    }

    // ---- the window ----
    // With its desk, or with what it says of a library that cannot be opened.
    void open(const QSize &size);
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] ui::Desk &desk() { return *m_window->desk(); }
    void run(const QString &command); // of the table of commands
    void moveLibraryAway();           // under the window
    // Watches an empty folder.
    void watchNewFolder();
    // The menu of the window that holds the command, below its button.
    void popUpMenuWith(const QString &command);
    void type(const QString &text); // into what has the focus
    void press(Qt::Key key);
    void select(model::PaperId paper);
    // Long enough for the current paper to count as seen.
    void read();
    // Lets everything that is under way come to rest: the window looks the same twice.
    void settle();
    void awaitDialog(); // that is about to open, and rests

    // The window, and the dialogs and popups over it.
    void save(const QString &path);

  private:
    [[nodiscard]] QPixmap picture();
    void drawOver(QPainter &painter, QWidget &over);

    QTemporaryDir m_folder;
    base::FixedClock m_clock;
    ui::ThemeSource m_theme;
    QSettings m_settings;
    std::function<void(const QString &path)> m_beforeOpening;
    std::unique_ptr<library::Library> m_library;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace lectern::tests
