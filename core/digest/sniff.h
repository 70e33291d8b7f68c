// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/byte_source.h"

// What kind of file it is, told by its content alone: names lie.
namespace lectern::digest {

// The beginning of a file, as much of it as a format may look at.
struct Head {
    QByteArray bytes;   // in UTF-8, also of a file in UTF-16; with the mark, if there is one
    bool whole = false; // nothing follows
};

base::Result<Head> headOf(ByteSource &source);

[[nodiscard]] bool looksBinary(const Head &head);
// A whole page: it begins with its doctype or with <html>.
[[nodiscard]] bool looksLikeHtml(const Head &head);

} // namespace lectern::digest
