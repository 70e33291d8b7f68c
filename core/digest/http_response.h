// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/byte_source.h"
#include "core/digest/held_digest.h"
#include "core/digest/sniff.h"

// An answer of a web server saved as JSON, {"url": …, "status_code": 200, "body": text}, as tests
// of programs keep them. What it is a digest of stands in the body.
namespace lectern::digest {

[[nodiscard]] bool looksLikeHttpResponse(const Head &head);

// The body, as UTF-8. Errors: Invalid (no JSON, or cut short), NoPapers (no body), TooLarge,
// Unreadable.
base::Result<Held> bodyOfHttpResponse(ByteSource &source);

} // namespace lectern::digest
