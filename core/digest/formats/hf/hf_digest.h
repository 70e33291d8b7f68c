// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/reader.h"
#include "core/digest/sniff.h"

// "hf-digest": what others write daily of the Daily Papers, in Markdown and often in another
// language.
//
//   digest  := heading, perhaps with the day, section*
//   section := "## " title | "### [" title "](" address ")", lines
//   lines   := "Vote: 71" | "Authors: a, b" | a picture | "[…](address)" | a line of the body
//
// A section has the address of its paper in its title or in a line; the body is an abstract only
// where it is English, else a summary.
namespace lectern::digest {

[[nodiscard]] bool looksLikeHfDigest(const Head &head);

std::unique_ptr<DigestReader> readHfDigest(ByteSource source);

} // namespace lectern::digest
