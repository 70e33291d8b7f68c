// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lectern::query {

// A piece of the text of a query, by what it is to the language; words and blanks are none.
struct Coloured {
    enum class Kind {
        Field,    // "title:" before a value of it
        Value,    // behind it
        Refused,  // a value whose clause is negated
        Quoted,   // a phrase, a regular expression
        Operator, // OR, AND, NOT, a sign, a bracket
        Odd,      // looks like a clause and is none
    };
    qsizetype begin = 0; // UTF-16 offsets
    qsizetype end = 0;
    Kind kind = Kind::Field;

    friend bool operator==(const Coloured &, const Coloured &) = default;
};

// In order. For fields in which queries are typed.
[[nodiscard]] QList<Coloured> coloursOf(const QString &query);

} // namespace lectern::query
