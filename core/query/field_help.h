// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace lectern::query {

// What a field asks about.
enum class FieldTopic { Text, State, Days, Numbers, Place, Highlights, OnePaper, Order };

// A field of the language by an example, for those who learn it. An example is a query that parses
// without a hint; inWords() says what it finds.
struct FieldHelp {
    QString field; // "is"
    FieldTopic topic = FieldTopic::Text;
    QString example;     // "is:kept"
    QStringList further; // one for each name that may stand there besides: "is:later"
};

// Every field that fieldNames() tells of, in the order of topics, within one as they are offered.
[[nodiscard]] QList<FieldHelp> fieldHelp();

// Words without a field, and what joins them: "lora -survey".
[[nodiscard]] QStringList wordExamples();

} // namespace lectern::query
