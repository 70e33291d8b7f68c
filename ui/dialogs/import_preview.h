// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "ui/dialogs/dialog_frame.h"

namespace lectern::ui {

class FileReportView;
class ImportFileList;

// What an import would do, before it does anything: reads the files without writing, shows file by
// file what is new, known and left out, and asks. Who opened it writes when it is accepted.
class ImportPreview final : public DialogFrame {
    Q_OBJECT

  public:
    ImportPreview(library::Library &library, library::ImportRequest request,
                  const ThemeSource &theme, QWidget *parent);
    ~ImportPreview() override;

    // What to import: the request, with what was chosen for its files.
    [[nodiscard]] library::ImportRequest request() const { return m_request; }

  private:
    QWidget *newFilePart();
    void arrange();
    void connectParts();
    void read();
    void take(const base::Result<model::ImportReport> &report);
    void showReport();
    void showFile(int row);
    void showSum();
    void chooseFormat(const QString &format);
    void chooseYear(int row, int year);
    void takeSavedYears();
    void chooseMoreFiles();
    [[nodiscard]] qsizetype filesWithoutYear() const;
    [[nodiscard]] int yearOf(const model::FileReport &file) const;

    library::Library &m_library;
    library::ImportRequest m_request;
    model::ImportReport m_report;
    base::StopSource m_stop;
    bool m_reading = false;
    int m_row = 0; // the file that is shown
    QWidget *m_filePart = nullptr;
    QWidget *m_fileLine = nullptr; // at its right
    ImportFileList *m_files;
    QPushButton *m_savedYears;
    FileReportView *m_details;
    QPushButton *m_import = nullptr;
};

} // namespace lectern::ui
