// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/envelope.h"
#include "core/digest/reader.h"
#include "core/digest/sniff.h"

// "scholar-alert": the mail of Google Scholar about new articles and citations, as the HTML that it
// carries.
//
//   paper := <h3> [<span>[PDF]</span>] <a class="gse_alrt_title" href="…/scholar_url?url=TARGET&…">
//            title </a></h3> <div> about </div> <div class="gse_alrt_sni"> snippet </div>
//   about := authors [" - " venue [", " year]]
//
// Authors have initials only; they, the venue and the title may be cut, with "…". The snippet is a
// piece of the abstract, or of the text: it is kept as the abstract of the lowest rank, so that any
// real one takes its place.
namespace lectern::digest {

[[nodiscard]] bool looksLikeScholarAlert(const Head &head);

std::unique_ptr<DigestReader> readScholarAlert(ByteSource source, const Envelope &envelope);

} // namespace lectern::digest
