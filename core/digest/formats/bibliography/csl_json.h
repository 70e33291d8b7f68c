// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/reader.h"
#include "core/digest/sniff.h"

// "csl-json": bibliographies for the Citation Style Language, as Zotero, Pandoc and others write
// them (https://docs.citationstyles.org/en/stable/specification.html):
//
//   [{id, type, title, author: [{family, given} | {literal}], issued: {date-parts: [[2011, 5]]},
//     container-title, DOI, URL, abstract, ...}, ...]
//
// or {"items": [...]}.
namespace lectern::digest {

[[nodiscard]] bool looksLikeCslJson(const Head &head);

std::unique_ptr<DigestReader> readCslJson(ByteSource source);

} // namespace lectern::digest
