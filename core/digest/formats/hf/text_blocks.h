// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/line_reader.h"

namespace lectern::digest {

// A title is short, an abstract is long, 200 characters or more: what is short may be either, and
// then its place and what it reads like tell (prose.h).
[[nodiscard]] bool isLongText(const QString &text);
[[nodiscard]] bool isBlankText(const QString &text);

struct TextBlock {
    QString text;     // its lines joined by LF, exactly as they stand in the file
    qint64 line = 0;  // of its first line
    qint64 bytes = 0; // in the file
};

// The next block of a text; nothing at the end. A long line is a block of its own, and so is one of
// whole sentences that is wider than texts are wrapped; shorter lines that touch are one, and blank
// lines are none: so a capture that lost its blank lines is still read right. Errors: those of
// LineReader, and TooLarge for a block larger than an entry may be.
base::Result<std::optional<TextBlock>> nextBlock(LineReader &lines);

} // namespace lectern::digest
