// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/reader.h"
#include "core/digest/sniff.h"

// "lectern-json": what Lectern itself exports, {"lectern": 1, "papers": [paper, ...], ...}, and the
// lines of `lectern list --json`, one paper each. Of a paper its facts are read, and, as
// Entry::carried, what the reader did to it: carried_json.h.
namespace lectern::digest {

[[nodiscard]] bool looksLikeLecternJson(const Head &head);

std::unique_ptr<DigestReader> readLecternJson(ByteSource source);

} // namespace lectern::digest
