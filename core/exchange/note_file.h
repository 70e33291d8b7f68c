// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/exported_paper.h"
#include "core/exchange/merge_preview.h"

#include <QByteArray>

namespace lectern::exchange {

// A note of its own for a paper, as Obsidian reads it: YAML front matter (title, aliases, authors,
// year, citekey, arxiv, doi, url, decision, progress, tags, lists as [[wiki links]]), the title,
// and one block (block_file.h) with what markdown_paper.h says. All else in it is the reader's.
[[nodiscard]] base::Result<QByteArray>
mergedNote(const ExportedPaper &paper, const QByteArray &existing, MergePreview *preview);

// Which paper's note it is, by its first bytes; null where it is none of ours.
[[nodiscard]] QUuid paperOfNote(QByteArray head);

} // namespace lectern::exchange
