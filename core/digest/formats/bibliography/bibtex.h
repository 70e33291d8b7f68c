// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/reader.h"
#include "core/digest/sniff.h"

// "bibtex": BibTeX and biblatex, as people, Zotero, JabRef, Mendeley and Lectern itself write them.
// Read entry by entry: see bibtex_blocks.h for the blocks, bibtex_entry.h for the fields in them.
// @comment and @preamble hold no papers, @string defines names, @xdata gives to others
// (bibtex_inheritance.h); every other block is an entry. Sources: BibTeX's btxdoc, the biblatex
// manual.
namespace lectern::digest {

[[nodiscard]] bool looksLikeBibtex(const Head &head);

std::unique_ptr<DigestReader> readBibtex(ByteSource source);

} // namespace lectern::digest
