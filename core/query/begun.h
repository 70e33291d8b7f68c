// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace lectern::query {

// What is being typed at the caret of a query, for what could complete it.
struct Begun {
    qsizetype begin = 0; // of what a completion takes the place of; UTF-16 offsets
    qsizetype end = 0;
    QString field; // "tag", in small letters; empty: a word, or the name of a field
    QString text;  // as far as the caret: "r" of `tag:rl/x`, "to re" of `list:"to re`

    friend bool operator==(const Begun &, const Begun &) = default;
};
// Nothing inside of a phrase or of a regular expression.
[[nodiscard]] std::optional<Begun> begunAt(const QString &query, qsizetype caret);

// The fields of the language, in the order in which they are offered.
[[nodiscard]] QStringList fieldNames();
// The field that was meant by a name that is none: one or two letters away. Else empty.
[[nodiscard]] QString nearestField(const QString &name);
// What may stand behind a field whatever the library holds: the names of `is:`, of colours, words
// for days; empty where that is for the library to say.
[[nodiscard]] QStringList wordsOfField(const QString &field);
// As it stands behind a field: in quotation marks where it needs them.
[[nodiscard]] QString asValue(const QString &name);

} // namespace lectern::query
