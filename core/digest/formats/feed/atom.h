// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/reader.h"
#include "core/digest/sniff.h"

// "atom": any other Atom 1.0 feed (RFC 4287), read as "rss" is.
namespace lectern::digest {

[[nodiscard]] bool looksLikeAtom(const Head &head);

std::unique_ptr<DigestReader> readAtom(ByteSource source);

} // namespace lectern::digest
