// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"

#include <QString>

// Citation keys as Better BibTeX forms them by default: auth.lower + shorttitle(3,3) + year, ASCII:
// "vaswaniAttentionAllYou2017". Source: retorque.re/zotero-better-bibtex/citing (formula,
// skipWords). That no two papers share one is the library's care (library/citation_keys.h).
namespace lectern::exchange {

// The family name of the first author in lower case, the first three words of the title that are no
// function words, the year; what is unknown or has no ASCII form is left out, "paper" if all is.
[[nodiscard]] QString citationKey(const model::Paper &paper);

// The year of publication, 1 to 9999; empty where unknown.
[[nodiscard]] QString publicationYear(const model::Facts &facts);
// "2024-09-17", "2024-09" or "2024", as exact as it is known; empty where the year is not.
[[nodiscard]] QString publicationDate(const model::Facts &facts);

} // namespace lectern::exchange
