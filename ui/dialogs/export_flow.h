// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "ui/dialogs/export_dialog.h"

namespace lectern::ui {

// Papers out of the library: asks what goes where, then reads, merges with the file that is there
// and writes, all but the asking off the thread of the interface.
class ExportFlow final : public QObject {
    Q_OBJECT

  public:
    // The dialog stands before `window`.
    ExportFlow(library::Library &library, const ThemeSource &theme, QWidget *window);

    void ask(const QList<ExportDialog::Choice> &choices);

  Q_SIGNALS:
    void exported(const QString &path, qint64 papers);
    void failed(const lectern::base::Error &error);

  private:
    void start(const ExportRequest &request);
    void read(const QList<model::PaperId> &papers, const ExportRequest &request);
    void write(const QList<model::Paper> &papers, const ExportRequest &request);

    library::Library &m_library;
    const ThemeSource &m_theme;
    QWidget *m_window;
};

} // namespace lectern::ui
