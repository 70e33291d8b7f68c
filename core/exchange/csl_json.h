// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/document_writer.h"

#include <memory>

namespace lectern::exchange {

// CSL-JSON 1.0.2 for pandoc, Zotero and whatever else cites: an array, an item a line. Tags are
// `keyword`, the reader's note `note`, highlights and the list's comment `annote`; what only
// Lectern reads back (uuid, decision, progress, tags, lists), and the seal of the document in its
// last item, stand in `custom`. Source: the schema csl-data.json of citation-style-language.
[[nodiscard]] std::unique_ptr<DocumentWriter> cslJsonWriter(const Heading &heading);

} // namespace lectern::exchange
