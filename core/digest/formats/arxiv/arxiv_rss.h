// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/reader.h"
#include "core/digest/sniff.h"

// "arxiv-rss": the daily feed of rss.arxiv.org as RSS 2.0 (since 2024), and the RDF Site
// Summary 1.0 before it.
//
//   2.0  description := "arXiv:" id " Announce Type: " type LF "Abstract: " text
//        guid        := "oai:arXiv.org:" id
//   RDF  title       := text ". (arXiv:" id " [" category "]" [" UPDATED" | " CROSS LISTED"] ")"
//
// In RDF the description is HTML, and authors are a line of HTML.
namespace lectern::digest {

[[nodiscard]] bool looksLikeArxivRss(const Head &head);

std::unique_ptr<DigestReader> readArxivRss(ByteSource source);

} // namespace lectern::digest
