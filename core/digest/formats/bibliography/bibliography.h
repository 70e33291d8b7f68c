// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"

// What bibliographies have in common, whatever their syntax.
namespace lectern::digest {

// "Given Family Suffix" of the parts of a name, those that are there.
[[nodiscard]] QString writtenName(QStringView given, QStringView family, QStringView suffix);

// The page of a paper, if it is one of the web and the first of them; the identifiers that stand in
// the address are taken, here and from further ones.
void addAddress(model::Facts &facts, QStringView address);

// Where it appeared; the first counts. "arXiv:1401.2910 [quant-ph]" and "arXiv preprint
// arXiv:1912.02015" are no venue: their id and their categories are taken.
void addVenue(model::Facts &facts, QStringView venue);

// A date as somebody typed it: what isoDateOf() knows, else the month of "03/2024", else the year
// of "Spring 2024" and "3/15/2024"; empty where none is.
[[nodiscard]] QString typedDate(const QString &date);

// The date that tells more; `date` as sources write dates, or nothing.
void addDate(model::Facts &facts, QStringView date);

} // namespace lectern::digest
