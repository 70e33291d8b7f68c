// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/document_writer.h"

#include <memory>

namespace lectern::exchange {

// RIS in UTF-8 as Zotero, JabRef, EndNote and bibutils read it: a tag a line, the note as N1,
// highlights and the list's comment as RN, tags as KW, the citation key as ID, the arXiv id as AN;
// C1 the decision, C2 the uuid, C3 a list, C4 how far one has read. Values are one line but those
// of AB, N1 and RN, no line of which can be taken for a tag. The seal is the DP of the last record.
// Source: the RIS specification of Reference Manager, and Zotero's RIS translator.
[[nodiscard]] std::unique_ptr<DocumentWriter> risWriter(const Heading &heading);

} // namespace lectern::exchange
