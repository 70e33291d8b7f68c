// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/document_writer.h"

#include <memory>

namespace lectern::exchange {

// biblatex for biber, JabRef, Zotero and pandoc: as BibTeX (bibtex.h), but @online where no venue
// is known, `journaltitle`, `date` as ISO 8601 (as exact as it is known), `eprintclass`, `version`,
// and the reader's note as `annotation`. Source: the biblatex manual, sections 2.1 and 2.2.
[[nodiscard]] QByteArray biblatexEntry(const ExportedPaper &paper);
[[nodiscard]] std::unique_ptr<DocumentWriter> biblatexWriter(const Heading &heading);

} // namespace lectern::exchange
