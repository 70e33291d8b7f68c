// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/reader.h"
#include "core/digest/sniff.h"

// "hf-text": the bare text capture of huggingface.co/papers, and titles with abstracts pasted
// without the page's heading; the capture with a link a line (hf_link_lines.h) has this name too.
//
//   capture := heading (title abstract)*    heading := the page's own words and a day, see
//   hf_heading.h
//
// with blank lines between all of them; titles have under 200 characters, abstracts 200 or more,
// but for those that read like one and stand where one is due. Under a heading what does not fit is
// refused piece by piece; without one, titles and abstracts must alternate throughout, most of
// these long, or nothing is taken: any prose has short and long paragraphs.
namespace lectern::digest {

[[nodiscard]] bool looksLikeHfText(const Head &head);

std::unique_ptr<DigestReader> readHfText(ByteSource source);

} // namespace lectern::digest
