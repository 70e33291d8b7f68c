// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/reader.h"
#include "core/digest/sniff.h"

// "arxiv-api": an answer of export.arxiv.org/api/query in Atom 1.0 (info.arxiv.org/help/api). An
// error comes as a feed with one entry, whose id names it: that is an error here too. No entry at
// all is a valid answer.
namespace lectern::digest {

[[nodiscard]] bool looksLikeArxivApi(const Head &head);

std::unique_ptr<DigestReader> readArxivApi(ByteSource source);

} // namespace lectern::digest
