// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exported_paper.h"

#include <QList>
#include <QString>

namespace lectern::exchange {

// As what papers are copied; what follows is text for other programs.
enum class CopyForm {
    Bibtex,       // the entries
    Key,          // the citation keys, "a, b"
    MarkdownLink, // "[Title](https://…)", a line a paper
    Title,        // a line a paper
    Plain,        // "Authors. Title. Venue, 2024. https://…", a line a paper
};
[[nodiscard]] QString copyText(CopyForm form, const QList<ExportedPaper> &papers);
// Links with their authors, a paragraph a paper.
[[nodiscard]] QString copyHtml(const QList<ExportedPaper> &papers);

} // namespace lectern::exchange
