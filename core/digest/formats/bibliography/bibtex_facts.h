// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/formats/bibliography/bibtex_entry.h"
#include "core/digest/formats/bibliography/carried_fields.h"
#include "core/model/entry.h"

namespace lectern::digest {

// Whether a field says something about a paper, or of its reader, that Lectern keeps, or where to
// find more of it.
[[nodiscard]] bool isBibtexFact(QStringView fieldName);

[[nodiscard]] model::Facts bibtexFacts(const BibtexEntry &entry);
// What its reader did, of an entry that Lectern wrote.
[[nodiscard]] CarriedFields bibtexCarried(const BibtexEntry &entry);

} // namespace lectern::digest
