// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/reader.h"
#include "core/digest/sniff.h"

// "hf-markdown": huggingface.co/papers, or its page of trends, as tools turn it into Markdown;
// the page of one paper (hf_paper_clip.h) has this name too.
//
//   capture := heading card* [definitions]
//   card    := [vote] "### " title-link (abstract-link | paragraph) more
//   vote    := "[12](…/login?next=%2Fpapers%2FID)", before the title or behind it; "-" is none
//   more    := authors' count, "·", date, comments "[6](…#community)", "[GitHub 3.29k](…)" …
//
// Links are "[text](address)" or "[text][n]" with "[n]: address" at the end; in the latter form a
// number behind a card is the next one's votes, and the entries are held until the addresses are
// known. A paragraph of one sentence on the page of trends is the AI's summary, no abstract.
namespace lectern::digest {

[[nodiscard]] bool looksLikeHfMarkdown(const Head &head);

std::unique_ptr<DigestReader> readHfMarkdown(ByteSource source);

} // namespace lectern::digest
