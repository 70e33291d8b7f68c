// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/reader.h"
#include "core/digest/sniff.h"

// "hf-api-json": the Daily Papers API, huggingface.co/api/daily_papers, of all its years (see
// hf_api_item.h), and what others made of the page or the API and saved as JSON:
//
//   [item, ...]                         the API; an empty array is a day without papers
//   ["{'paper': {…}, …}", ...]          items as Python prints them
//   {"date": day, "data": [item, ...]}  either, wrapped; the name of the array may be any
//   {"date": day, "papers": [{title, url, authors, pdf_url, abstract, upvotes}, ...]}
//   [{title, paper_url, details: {abstract, …}, …}, ...]   where a comment may pose as the abstract
//
// and lines of such objects.
namespace lectern::digest {

[[nodiscard]] bool looksLikeHfApiJson(const Head &head);

std::unique_ptr<DigestReader> readHfApiJson(ByteSource source);

} // namespace lectern::digest
