// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/import/carried_files.h"

#include "core/library/ops/attached_name.h"
#include "core/model/carried_state.h"

#include <QDir>

namespace lectern::library {

namespace {

// Of a folder that holds one file, whatever it is called.
QString onlyFileIn(const QDir &folder) {
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden, QDir::Name);
    return names.isEmpty() ? QString() : folder.filePath(names.constFirst());
}

// None: it lies nowhere, or is another than its hash says.
base::Result<std::optional<model::Attachment>>
shelveOne(const FileShelf &shelf, const model::Attachment &carried, const QString &folder) {
    const std::optional<model::Attachment> nothing;
    if (shelf.pathOf(carried.contentHash).isEmpty()) return nothing;
    if (shelf.holds(carried)) return std::optional(carried);
    const QString path =
        folder.isEmpty() ? QString() : onlyFileIn(QDir(QDir(folder).filePath(carried.contentHash)));
    if (path.isEmpty()) return nothing;
    auto kept = shelf.keep(path);
    if (!kept) {
        const base::ErrorCode code = kept.error().code;
        const bool ours = code == base::ErrorCode::NoSpace || code == base::ErrorCode::Failed;
        return ours ? base::fail(kept.error())
                    : base::Result<std::optional<model::Attachment>>(nothing);
    }
    if (kept->contentHash != carried.contentHash) return nothing;
    kept->fileName = attachedName(carried.fileName);
    return std::optional(*kept);
}

} // namespace

QString carriedFilesBeside(const QString &exported) {
    const QString folder = exported + QStringLiteral(".files");
    return QFileInfo(exported).isFile() && QFileInfo(folder).isDir() ? folder : QString();
}

base::Result<CarriedFiles> shelveCarried(const FileShelf &shelf, const CarriedOfPaper &carried) {
    CarriedFiles files;
    for (const model::Attachment &file : carried.state->attachments) {
        LECTERN_ASSIGN(const auto shelved, shelveOne(shelf, file, carried.files));
        if (shelved)
            files.there.append(*shelved);
        else
            ++files.missing;
    }
    return files;
}

} // namespace lectern::library
