// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "ui/dialogs/dialog_frame.h"

class QComboBox;
class QListWidget;

namespace lectern::ui {

class FileReportView;

// What an import would do, before it does anything: reads the files without writing, shows file by
// file what is new, known and left out, and asks. Who opened it writes when it is accepted.
class ImportPreview final : public DialogFrame {
    Q_OBJECT

  public:
    ImportPreview(library::Library &library, library::ImportRequest request,
                  const ThemeSource &theme, QWidget *parent);
    ~ImportPreview() override;

    // What to import: the request, with the year that was chosen.
    [[nodiscard]] library::ImportRequest request() const;

  private:
    void arrange();
    void read();
    void take(const base::Result<model::ImportReport> &report);
    void showReport();
    void offerYear(const model::FileReport &file);

    library::Library &m_library;
    library::ImportRequest m_request;
    model::ImportReport m_report;
    base::StopSource m_stop;
    QListWidget *m_files;
    FileReportView *m_details;
    QComboBox *m_year;
    QPushButton *m_import = nullptr;
};

} // namespace lectern::ui
