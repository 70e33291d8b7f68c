// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/envelope.h"
#include "core/digest/reader.h"
#include "core/digest/sniff.h"

// "arxiv-mail", the daily mailing of arXiv, and "arxiv-listing", its listings of a week or a month,
// since 1992. Both have one grammar:
//
//   listing := heading {rule item | section} footer
//   section := "%-%-%-..." before the cross-lists | "%%--%%--..." before the replacements
//   item    := "\\" head {field} "\\" [abstract] "\\ ( https://arxiv.org/abs/... , 3197kb)"
//
// Listings have no abstracts, nor have replacements; their items end with the second "\\" and a
// rule. A listing of a week has "/* Fri, 3 Mar 2023 */" in the place of an item before each day. An
// item cut short by the end of the file is refused. Source: the listings of arXiv-browse.
namespace lectern::digest {

[[nodiscard]] bool looksLikeArxivMail(const Head &head);
[[nodiscard]] bool looksLikeArxivListing(const Head &head);

std::unique_ptr<DigestReader> readArxivMail(ByteSource source, const Envelope &envelope);
std::unique_ptr<DigestReader> readArxivListing(ByteSource source);

} // namespace lectern::digest
