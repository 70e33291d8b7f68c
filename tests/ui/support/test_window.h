// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "tests/ui/support/wait_until.h"
#include "ui/render/theme_source.h"
#include "ui/views/desk/main_window.h"

#include <QKeySequence>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>
#include <stdexcept>

class QDialog;
class QMimeData;

namespace lectern::ui {

// The real window over a real library in a folder of its own, driven as a reader drives it.
class TestWindow {
  public:
    explicit TestWindow(QSize size = {1360, 860},
                        library::Access access = library::Access::ReadWrite);
    ~TestWindow();

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString libraryPath() const { return m_libraryPath; }
    // Before it is opened: a library that stands elsewhere.
    void useLibrary(const QString &path) { m_libraryPath = path; }
    // The same: a clock that outlives this.
    void useClock(const base::Clock &clock) { m_clock = &clock; }
    QString writeFile(const QString &name, const QByteArray &bytes); // the path

    // Imports without the window, before or while it is open.
    void importBehind(const QByteArray &digest);
    // Shows the window, opens the library, and waits for the desk; `files` as on the command line.
    void open(const QStringList &files = {});
    // Shows the window and starts, without waiting for anything.
    void start(const QStringList &files = {});
    // As the reader closes it; the library is closed when it returns.
    void close();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Desk &desk() { return *m_window->desk(); }
    [[nodiscard]] library::Library &library() { return *m_library; }
    [[nodiscard]] ThemeSource &theme() { return m_theme; }
    [[nodiscard]] QSettings &settings() { return m_settings; }
    template <typename Part>
    [[nodiscard]] Part &part() const {
        const QList<Part *> all = m_window->findChildren<Part *>();
        if (all.isEmpty()) throw std::runtime_error("the window has no such part");
        if constexpr (std::is_base_of_v<QWidget, Part>)
            for (Part *one : all)
                if (one->isVisible()) return *one;
        return *all.constFirst();
    }

    // To whatever has the focus: "S", "Ctrl+V", "G, K".
    void press(const char *keys);
    void type(const QString &text);
    void setClipboard(const QString &text);
    // The dialog that is open, once `ready` holds for it.
    [[nodiscard]] QDialog *dialog();
    // Waits for its default button to be enabled, and presses it.
    void acceptDialog();
    [[nodiscard]] bool hasDialog();
    void drop(const QMimeData &data);

    // What the library says, by the order of arrival.
    [[nodiscard]] QList<model::Paper> papers(const QString &query = QStringLiteral("*"));
    [[nodiscard]] qint64 count(const QString &query);
    [[nodiscard]] bool countBecomes(const QString &query, qint64 papers);
    [[nodiscard]] bool listBecomes(int papers);
    // The words of the notice bar, empty while it is hidden.
    [[nodiscard]] QString notice();
    [[nodiscard]] bool noticeBecomes(const QString &start);

  private:
    QTemporaryDir m_folder;
    QString m_libraryPath;
    QSettings m_settings;
    ThemeSource m_theme{Shade::Light, {}};
    QSize m_size;
    library::Access m_access;
    const base::Clock *m_clock = nullptr;
    std::unique_ptr<library::Library> m_library;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace lectern::ui
