// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exported_paper.h"

#include <QByteArrayList>

namespace lectern::exchange {

// What a Markdown file says of one paper, in lines of UTF-8 without line ends: title, and its place
// on the list, authors, where it appeared and its links, what the reader did, the list's comment,
// abstract, highlights by meaning, note, where it was seen. The reader's note stands as typed; no
// line of it can be taken for a mark of ours, and a code fence that it leaves open is closed.
[[nodiscard]] QByteArrayList markdownPaper(const ExportedPaper &paper);

// The same from the authors on: what a note of its own says beneath its title.
[[nodiscard]] QStringList markdownBody(const ExportedPaper &paper);
// The title fit to stand in a heading, never empty.
[[nodiscard]] QString markdownTitle(const model::Facts &facts);

} // namespace lectern::exchange
