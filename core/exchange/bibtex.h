// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/seal.h"
#include "core/model/paper.h"

#include <QByteArray>
#include <QList>
#include <QString>

// BibTeX in UTF-8 for Zotero, JabRef, pandoc and biber. @article where a venue is known, else
// @misc; of arXiv papers `archiveprefix` (BibTeX's arXiv styles) and `eprinttype` (biblatex; the
// only one that Zotero reads); tags are `keywords`; the reader's note is `annote`, which no
// bibliography style prints. Highlights, lists and decisions have no field and are left out.
namespace lectern::exchange {

// One entry, ending in a line end: also what the clipboard gets.
[[nodiscard]] QByteArray bibtexEntry(const model::Paper &paper, const QString &key);

// All entries, then the seal (see seal.h) as an @comment, which BibTeX and its readers pass over.
[[nodiscard]] QByteArray bibtexDocument(const QList<model::Paper> &papers);
[[nodiscard]] const Seal &bibtexSeal();

} // namespace lectern::exchange
