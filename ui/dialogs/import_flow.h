// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

class QMimeData;
class QWidget;

namespace lectern::ui {

class ImportPreview;
class ThemeSource;

// Papers into the library: asks for files or takes what it is given, shows what would happen, and
// imports when the reader says so. One import at a time; what comes meanwhile waits its turn.
class ImportFlow final : public QObject {
    Q_OBJECT

  public:
    // Dialogs stand before `window`.
    ImportFlow(library::Library &library, const ThemeSource &theme, QWidget *window);
    ~ImportFlow() override;

    void chooseFiles();
    void importFiles(const QStringList &paths);
    void importBytes(const QByteArray &bytes, const QString &name);
    // Files where there are any, else text. False: nothing in it can be imported.
    bool importMime(const QMimeData &data, const QString &name);
    [[nodiscard]] static bool canImport(const QMimeData &data);

    void cancel();
    [[nodiscard]] bool isWriting() const { return m_writing; }

  Q_SIGNALS:
    void started(const QString &words);
    void progressed(qint64 papers);
    void finished();
    // After the commit; `report` may name files that could not be read.
    void imported(const lectern::model::ImportReport &report);
    // Likewise; the files and folders as they were named, none for the clipboard.
    void importedFiles(const QStringList &paths);
    void failed(const lectern::base::Error &error);

  private:
    void begin(library::ImportRequest request);
    void next();
    void write(const library::ImportRequest &request);
    void take(const base::Result<model::ImportReport> &report);

    library::Library &m_library;
    const ThemeSource &m_theme;
    QWidget *m_window;
    QList<library::ImportRequest> m_waiting;
    ImportPreview *m_preview = nullptr; // while it is open; it deletes itself
    base::StopSource m_stop;
    QStringList m_paths; // that are written
    bool m_writing = false;
};

} // namespace lectern::ui
