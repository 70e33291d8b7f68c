// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"

#include <QList>
#include <QString>
#include <QStringList>

// Citation keys as Better BibTeX forms them by default: auth.lower + shorttitle(3,3) + year, ASCII:
// "vaswaniAttentionAllYou2017". Source: retorque.re/zotero-better-bibtex/citing (formula,
// skipWords).
namespace lectern::exchange {

// The family name of the first author in lower case, the first three words of the title that are no
// function words, the year; what is unknown or has no ASCII form is left out, "paper" if all is.
[[nodiscard]] QString citationKey(const model::Paper &paper);

// The keys of one document, in the order of the papers. Of papers whose keys are equal but for case
// the one with the least uuid, the oldest, keeps the key; the others get a, b, …, z, aa, ….
[[nodiscard]] QStringList citationKeys(const QList<model::Paper> &papers);

// The year of publication, 1 to 9999; empty where unknown.
[[nodiscard]] QString publicationYear(const model::Facts &facts);

} // namespace lectern::exchange
