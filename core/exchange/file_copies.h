// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop_token.h"
#include "core/exchange/export_run.h"
#include "core/exchange/exported_paper.h"

namespace lectern::exchange {

// Copies of attached files in a folder of their own: "HASH/name.pdf", under the SHA-256 of their
// bytes and the name that they have on the paper. A copy that is there is left alone, whatever was
// drawn into it since. The folder is made with the first file.
class FileCopies {
  public:
    FileCopies(QString folder, base::StopToken stop)
        : m_folder(std::move(folder))
        , m_stop(std::move(stop)) {}

    // Of all files of the paper that go out, where their copies are now. Errors: NotFound (the
    // library has lost one), Damaged, Cancelled, those of base/file_output.h.
    base::Result<QStringList> put(const ExportedPaper &paper);

  private:
    base::Status copy(const model::Attachment &file, const QString &from, const QString &to);

    QString m_folder;
    base::StopToken m_stop;
};

// Where the copies stand that go out beside a document: "export.json.files".
[[nodiscard]] QString filesBeside(const QString &document);

// A run that copies the files of its papers besides.
std::unique_ptr<ExportRun> withFiles(std::unique_ptr<ExportRun> run, FileCopies copies);

} // namespace lectern::exchange
