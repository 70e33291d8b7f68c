// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/reader_state.h"

#include <QList>
#include <QString>
#include <QUuid>

namespace lectern::library {

// Names files on a paper; their bytes lie in the library's folder already, which Library::attach()
// sees to. Who has a file stays with it; a second one of its name is "name (2)". Errors: NotFound
// (the paper, or a file that does not lie there), TooLarge (too many).
struct AttachFiles {
    model::PaperId paper;
    QList<model::Attachment> files; // name, hash, kind and size
};

// The file goes from its paper; undo brings it back, for its bytes stay. Errors: NotFound.
struct DetachFile {
    QUuid uuid;
};

// Errors: NotFound, Invalid (no name for a file, or another file's of the paper).
struct RenameFile {
    QUuid uuid;
    QString name;
};

} // namespace lectern::library
