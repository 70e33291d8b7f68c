// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/document_writer.h"

#include <QByteArray>
#include <QString>

#include <memory>

// BibTeX in UTF-8 for Zotero, JabRef and pandoc. @article where a venue is known, else @misc; of
// arXiv papers `archiveprefix` (BibTeX's arXiv styles) and `eprinttype` (biblatex; the only one
// that Zotero reads); tags are `keywords`; the reader's note is `annote`, which no bibliography
// style prints; highlights and the list's comment are lines of JabRef's `comment`, lists its
// `groups`, how far one has read its `readstatus`. The month is a macro, as styles ask for.
namespace lectern::exchange {

// One entry, ending in a line end: also what the clipboard gets.
[[nodiscard]] QByteArray bibtexEntry(const ExportedPaper &paper);

// All entries, then the seal (see seal.h) as an @comment, which BibTeX and its readers pass over.
[[nodiscard]] std::unique_ptr<DocumentWriter> bibtexWriter(const Heading &heading);

} // namespace lectern::exchange
