// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/reader.h"
#include "core/digest/sniff.h"

// "zotero-json": Zotero's own items, as Better BibTeX exports them and as Zotero's web API gives
// them (https://retorque.re/zotero-better-bibtex/, https://www.zotero.org/support/dev/web_api/v3):
//
//   {"config": {…}, "collections": {…}, "items": [item, ...]}   or   [{"key": …, "data": item},
//   ...] item := {itemType, title, creators: [{creatorType, firstName, lastName} | {name}], date,
//            abstractNote, DOI, url, publicationTitle, extra: text or texts, ...}
//
// Notes, attachments and annotations that stand as items of their own are no papers. What its
// owner wrote (notes, tags) are no facts of the paper, and are not read here.
namespace lectern::digest {

[[nodiscard]] bool looksLikeZoteroJson(const Head &head);

std::unique_ptr<DigestReader> readZoteroJson(ByteSource source);

} // namespace lectern::digest
