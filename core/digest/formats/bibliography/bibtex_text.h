// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// What the values of BibTeX fields say, once their TeX is understood as far as BibTeX asks for it.
namespace lectern::digest {

// Braces that only keep a style from changing capitals are gone: "{{BV} Action}" gives "BV Action".
// Those that belong to a command or to mathematics stay, as all other TeX does. Total, linear.
[[nodiscard]] QString withoutProtection(QStringView value);

// An abstract: without protection, without the tags that Zotero puts in, and signs that are
// written as commands stand for themselves, "p {\textless} 0.05".
[[nodiscard]] QString bibtexProseText(QStringView value);

// The same for a title, on which a tie ("Type~II") is a blank.
[[nodiscard]] QString bibtexTitleText(QStringView value);

// The name of a journal or book as it is spoken: "Computers \& {{Graphics}}" gives
// "Computers & Graphics", "\apj" what journal_macros.h has for it.
[[nodiscard]] QString bibtexVenueText(QStringView value);

// A DOI or an address as it is, though some programs escape in it what TeX takes for a command:
// "10.5555/978-3\_13" gives "10.5555/978-3_13".
[[nodiscard]] QString bibtexVerbatimText(QStringView value);

// The names in an author field as they are spoken: "R{\o}nnow, Troels F." gives
// "Troels F. Rønnow". BibTeX: "Family, Given" and "Family, Jr, Given"; biblatex also
// "family=Family, given=Given".
[[nodiscard]] QStringList bibtexNames(QStringView value);

// The first address in a value: "\url{https://…}", "\href{https://…}{words}" or bare; its escapes
// are undone.
[[nodiscard]] QString addressIn(const QString &value);

} // namespace lectern::digest
