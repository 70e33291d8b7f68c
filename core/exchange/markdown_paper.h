// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"

#include <QByteArrayList>

namespace lectern::exchange {

// What a Markdown file says of one paper, in lines of UTF-8 without line ends: title, authors,
// where it appeared and its links, decision and tags, abstract, highlights by meaning, note. The
// words are English whatever the interface speaks: a second export compares its lines with those of
// the first. The reader's note stands as typed; no line of it can be taken for a mark of ours, and
// a code fence that it leaves open is closed.
[[nodiscard]] QByteArrayList markdownPaper(const model::Paper &paper);

} // namespace lectern::exchange
