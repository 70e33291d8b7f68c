// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/formats/bibliography/bibtex_blocks.h"
#include "core/digest/formats/bibliography/bibtex_macros.h"

#include <map>

namespace lectern::digest {

struct BibtexField {
    QString value;   // macros expanded, pieces joined, what delimits them gone
    qint64 line = 0; // where its name stands
};

// The fields of a block, by their names in small letters; of those that stand twice the first.
struct BibtexEntry {
    QString key; // as it is cited; empty where there is none
    std::map<QString, BibtexField, std::less<>> fields;
    QString refusal;      // why it cannot be taken, a sentence; empty where it can
    qint64 refusedAt = 0; // the line of that

    [[nodiscard]] QString value(QStringView name) const;
};

// body   := [key ","] {field [","]}         a body that begins with "name =" has no key
// field  := name "=" piece {"#" piece}
// piece  := "{" text "}" | """ text """ | number | macro
//
// Only the fields that `wanted` names are kept. What is odd but can be read (a missing comma, an
// undefined macro, a name without a value) is told to `warnings`.
[[nodiscard]] BibtexEntry bibtexEntryOf(const BibtexBlock &block, BibtexMacros &macros,
                                        Warnings &warnings, bool (*wanted)(QStringView name));

} // namespace lectern::digest
