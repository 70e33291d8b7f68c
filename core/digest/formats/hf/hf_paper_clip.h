// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/reader.h"
#include "core/digest/sniff.h"

// The layout of "hf-markdown" that one paper's own page gives:
//
//   clip := "arxiv:" ID … "## " title … "Authors:" names … "## Abstract"
//           [summary "AI-generated summary"] abstract "### Community" …
//
// Keywords of the abstract are links. What stands behind the abstract is talk, much of it of other
// papers, and is not read.
namespace lectern::digest {

[[nodiscard]] bool looksLikeHfPaperClip(const Head &head);

std::unique_ptr<DigestReader> readHfPaperClip(ByteSource source);

} // namespace lectern::digest
