// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace lectern::exchange {

// The reader's note, Markdown as typed, in lines: control characters but the tab replaced, empty
// lines at both ends left out. A line that would be a mark of ours (block_file.h) is escaped; a
// code fence that the note leaves open is closed, so that what follows the note is not code.
[[nodiscard]] QStringList markdownNote(const QString &note);

} // namespace lectern::exchange
