// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/palette_lines.h"
#include "ui/settings/recent_files.h"

#include <QObject>

class QMenu;
class QWidget;

namespace lectern::base {
struct Error;
}

namespace lectern::ui {

class ThemeSource;

// Back to what was opened or imported lately: in a menu, or by name in the palette. What is not
// where it was is told, and offered no more.
class RecentFlow final : public QObject {
    Q_OBJECT

  public:
    // `library` is open and not offered. `settings` and `theme` outlive it; a chooser stands before
    // `window`.
    RecentFlow(const QString &library, QSettings &settings, const ThemeSource &theme,
               QWidget *window);

    [[nodiscard]] bool isEmpty() const;
    // Libraries first, then files, each with its folder. Goes when it closes.
    [[nodiscard]] QMenu *newMenu(QWidget *parent);
    [[nodiscard]] QList<PaletteEntry> entries();
    void rememberFiles(const QStringList &paths);
    void clear();
    void chooseLibrary(); // any other

  Q_SIGNALS:
    void changed(); // what is offered
    void libraryChosen(const QString &path);
    void fileChosen(const QString &path);
    void failed(const lectern::base::Error &error);

  private:
    enum class Kind { Library, File };
    struct Recent {
        Kind kind;
        QString path;
    };
    [[nodiscard]] QList<Recent> recent() const;
    void open(const Recent &recent);

    QString m_library;
    RecentFiles m_recent;
    const ThemeSource &m_theme;
    QWidget *m_window;
};

} // namespace lectern::ui
