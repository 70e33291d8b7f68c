// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

// One string of authors to their names, each as it stands in it, on one line, in order. Total and
// linear; what is no name (a mark, "et al.", an affiliation) is left out.
namespace lectern::digest {

// As arXiv and most lists write them:
//
//   authors := name {("," | ";" | " and " | " & ") name} ["((1) place, (2) place ...)"]
//   name    := words {"(" mark or place ")"}
//
// A collaboration is a name: "X Collaboration: A, B" gives three, and so does "A, B (for the X
// Collaboration)". "Jr." and the like stay with the name before them; TeX groups are never parted.
[[nodiscard]] QStringList authorsIn(QStringView text);

// As BibTeX writes them: parted by the word "and" outside braces only, so that "Family, Given"
// stays one name; the closing "others" is none.
[[nodiscard]] QStringList bibtexAuthorsIn(QStringView text);

} // namespace lectern::digest
