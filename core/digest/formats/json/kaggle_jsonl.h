// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/reader.h"
#include "core/digest/sniff.h"

// "kaggle-jsonl": arXiv's own metadata as Kaggle gives it, one object a line and 5 GB of them, also
// as an array or one alone (https://www.kaggle.com/datasets/Cornell-University/arxiv):
//
//   {id, submitter, authors: text, title, comments, journal-ref, doi, report-no, categories: text,
//    license, abstract, versions: [{version, created}], update_date,
//    authors_parsed: [[family, given, suffix, affiliation ...]]}
//
// and daily lists of arXiv that scripts save with names of their own, {arxiv_id, title, authors,
// link, abstract}, some as Python prints them.
namespace lectern::digest {

[[nodiscard]] bool looksLikeKaggleJsonl(const Head &head);

std::unique_ptr<DigestReader> readKaggleJsonl(ByteSource source);

} // namespace lectern::digest
