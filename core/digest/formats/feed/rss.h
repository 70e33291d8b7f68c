// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/reader.h"
#include "core/digest/sniff.h"

// "rss": any other RSS 2.0, 1.0 (RDF) or older feed. The description is the abstract, HTML made
// plain; third-party feeds of the Daily Papers name authors, upvotes and summary in paragraphs of
// it. An address at arXiv or Hugging Face gives the arXiv id.
namespace lectern::digest {

[[nodiscard]] bool looksLikeRss(const Head &head);

std::unique_ptr<DigestReader> readRss(ByteSource source);

} // namespace lectern::digest
