// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/reader.h"
#include "core/digest/sniff.h"

// "hf-html": a saved page of huggingface.co/papers, of a day, week, month, or of one paper. Its
// text is not read: the page carries the items of the API (hf_api_item.h) in its own markup.
//
//   page  := … <div class="SVELTE_HYDRATER …" data-target=… data-props=JSON> …
//   props := {dailyPapers: [item*], periodType: "day", dateString: "2025-10-01"} | {paper: {…}}
//
// The JSON is quoted as HTML quotes an attribute; attributes come in any order.
namespace lectern::digest {

[[nodiscard]] bool looksLikeHfHtml(const Head &head);

std::unique_ptr<DigestReader> readHfHtml(ByteSource source);

} // namespace lectern::digest
