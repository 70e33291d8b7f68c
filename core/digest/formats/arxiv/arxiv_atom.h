// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/reader.h"
#include "core/digest/sniff.h"

// "arxiv-atom": the daily feed of rss.arxiv.org as Atom 1.0 (since 2024). `published` is the day of
// the announcement, not of the paper; the summary begins as the description of arxiv-rss.
namespace lectern::digest {

[[nodiscard]] bool looksLikeArxivAtom(const Head &head);

std::unique_ptr<DigestReader> readArxivAtom(ByteSource source);

} // namespace lectern::digest
