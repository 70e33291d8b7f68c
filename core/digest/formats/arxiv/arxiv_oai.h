// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/reader.h"
#include "core/digest/sniff.h"

// "arxiv-oai": OAI-PMH 2.0 (openarchives.org/OAI/openarchivesprotocol.html), ListRecords or
// GetRecord, with metadata as arxiv_oai_facts.h reads it. A deleted record is no paper; an `error`
// is one here too, but for noRecordsMatch, which is a list without records.
namespace lectern::digest {

[[nodiscard]] bool looksLikeArxivOai(const Head &head);

std::unique_ptr<DigestReader> readArxivOai(ByteSource source);

} // namespace lectern::digest
