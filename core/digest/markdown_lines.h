// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/line_reader.h"

namespace lectern::digest {

// The lines of a Markdown text, one that is broken within a link given as one, its parts joined by
// LF:
//
//   a line that ends in "\" or "\\"         goes on in the next
//   "[" alone on a line                     up to the line that begins with "]"
//   a link or heading whose "[" stays open  up to the line with "](" or "]["
//
// Where the end does not come within the cap of an entry, the line stands as it is. The line reader
// outlives it.
class MarkdownLines {
  public:
    explicit MarkdownLines(LineReader &lines)
        : m_lines(lines) {}

    // The next line; nothing at the end. Errors: those of LineReader.
    base::Result<std::optional<Line>> next();

  private:
    base::Status join(Line &line);
    base::Status joinBroken(Line &line);

    LineReader &m_lines;
};

} // namespace lectern::digest
