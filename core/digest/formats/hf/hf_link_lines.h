// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/reader.h"
#include "core/digest/sniff.h"

// The layout of "hf-text" in which every link of huggingface.co/papers is a line of text with a
// line of its address behind it.
//
//   card := " [-] " votes  "https://huggingface.co/login?next=%2Fpapers%2FID"
//           title  address  abstract  address  organisation or count of authors
//           "·"  date  [comments  address "#community"]
//
// with any blank lines between; votes of "-" are none.
namespace lectern::digest {

[[nodiscard]] bool looksLikeHfLinkLines(const Head &head);

std::unique_ptr<DigestReader> readHfLinkLines(ByteSource source);

} // namespace lectern::digest
