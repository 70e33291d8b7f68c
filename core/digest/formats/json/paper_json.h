// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/reader.h"
#include "core/digest/sniff.h"

// "paper-json": any other JSON whose elements have a title and an abstract or an id, under the
// names in use (see paper_object.h): answers of Semantic Scholar's Graph API, notes of OpenReview,
// lists that scripts saved. Tried after all JSON formats that are surer of themselves.
namespace lectern::digest {

[[nodiscard]] bool looksLikePaperJson(const Head &head);

std::unique_ptr<DigestReader> readPaperJson(ByteSource source);

} // namespace lectern::digest
