// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/library/file_shelf.h"
#include "core/library/import/import_file.h"

#include <QList>
#include <QString>

namespace lectern::library {

// The folder that an export of this name leaves its attached files in, HASH/name: "x.json.files".
[[nodiscard]] QString carriedFilesBeside(const QString &exported);

// Files that a paper had in another library.
struct CarriedFiles {
    QList<model::Attachment> there; // on this library's shelf by now
    qint64 missing = 0;             // that are neither there nor beside the exported file
};
// Copies to the shelf what lies beside the exported file and is what its hash says. Errors: NoSpace
// and the like; a file that cannot be read is missing.
base::Result<CarriedFiles> shelveCarried(const FileShelf &shelf, const CarriedOfPaper &carried);

} // namespace lectern::library
