// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/field_help.h"

#include "core/query/begun.h"
#include "core/query/query.h"

#include <algorithm>
#include <array>

namespace lectern::query {

namespace {

struct FieldExample {
    const char *field;
    FieldTopic topic;
    const char *value;
};
constexpr std::array fieldExamples = {
    FieldExample{"title", FieldTopic::Text, "lora"},
    FieldExample{"abstract", FieldTopic::Text, "\"chain of thought\""},
    FieldExample{"author", FieldTopic::Text, "\"Tri Dao\""},
    FieldExample{"note", FieldTopic::Text, "compare"},
    FieldExample{"is", FieldTopic::State, "kept"},
    FieldExample{"has", FieldTopic::State, "code"},
    FieldExample{"no", FieldTopic::State, "tag"},
    FieldExample{"date", FieldTopic::Days, "today"},
    FieldExample{"newer", FieldTopic::Days, "7d"},
    FieldExample{"older", FieldTopic::Days, "2w"},
    FieldExample{"before", FieldTopic::Days, "2026-06"},
    FieldExample{"after", FieldTopic::Days, "2026-06-15"},
    FieldExample{"digest", FieldTopic::Days, "yesterday"},
    FieldExample{"published", FieldTopic::Days, "2025..2026"},
    FieldExample{"updated", FieldTopic::Days, "lastmonth"},
    FieldExample{"added", FieldTopic::Days, ">=3d"},
    FieldExample{"decided", FieldTopic::Days, "thismonth"},
    FieldExample{"noted", FieldTopic::Days, "lastweek"},
    FieldExample{"opened", FieldTopic::Days, "yesterday"},
    FieldExample{"upvotes", FieldTopic::Numbers, ">=50"},
    FieldExample{"stars", FieldTopic::Numbers, ">1000"},
    FieldExample{"version", FieldTopic::Numbers, ">1"},
    FieldExample{"tags", FieldTopic::Numbers, "0"},
    FieldExample{"sightings", FieldTopic::Numbers, "2..5"},
    FieldExample{"hl#", FieldTopic::Numbers, ">2"},
    FieldExample{"words", FieldTopic::Numbers, "<250"},
    FieldExample{"tag", FieldTopic::Place, "robots"},
    FieldExample{"list", FieldTopic::Place, "\"To read\""},
    FieldExample{"filter", FieldTopic::Place, "\"Popular, undecided\""},
    FieldExample{"cat", FieldTopic::Place, "cs.CL,cs.LG"},
    FieldExample{"source", FieldTopic::Place, "arxiv"},
    FieldExample{"venue", FieldTopic::Place, "neurips"},
    FieldExample{"url", FieldTopic::Place, "github.com"},
    FieldExample{"hl", FieldTopic::Highlights, "\"scaling law\""},
    FieldExample{"comment", FieldTopic::Highlights, "why"},
    FieldExample{"color", FieldTopic::Highlights, "doubt"},
    FieldExample{"id", FieldTopic::OnePaper, "2409.11340"},
    FieldExample{"doi", FieldTopic::OnePaper, "10.1000/182"},
    FieldExample{"key", FieldTopic::OnePaper, "vaswani2017attention"},
    FieldExample{"like", FieldTopic::OnePaper, "2409.11340"},
    FieldExample{"sort", FieldTopic::Order, "upvotes"},
    FieldExample{"limit", FieldTopic::Order, "20"},
};

QString clauseOf(const QString &field, const QString &value) {
    return field + u':' + value;
}

// What stands behind `has:` stands behind `no:` too, and words for days behind every day: once is
// enough.
constexpr std::array fieldsOfNames = {"is", "has", "date", "color", "sort"};

// But what asks for more beside it, as `sort:position` does for a list.
QStringList furtherOf(const QString &field, const QString &shown) {
    const bool hasNames =
        std::any_of(fieldsOfNames.begin(), fieldsOfNames.end(),
                    [&](const char *name) { return field == QLatin1String(name); });
    QStringList further;
    for (const QString &word : hasNames ? wordsOfField(field) : QStringList())
        if (word != shown && parse(clauseOf(field, word)).hints.isEmpty())
            further += clauseOf(field, word);
    return further;
}

// A field without a line above is shown by a name that may stand there.
FieldHelp helpOf(const QString &field) {
    for (const FieldExample &one : fieldExamples) {
        if (field != QLatin1String(one.field)) continue;
        const QString value = QString::fromLatin1(one.value);
        return {field, one.topic, clauseOf(field, value), furtherOf(field, value)};
    }
    return {field, FieldTopic::Text, clauseOf(field, wordsOfField(field).value(0)), {}};
}

} // namespace

QList<FieldHelp> fieldHelp() {
    QList<FieldHelp> all;
    for (const QString &field : fieldNames())
        all += helpOf(field);
    std::stable_sort(all.begin(), all.end(),
                     [](const auto &a, const auto &b) { return a.topic < b.topic; });
    return all;
}

QStringList wordExamples() {
    return {QStringLiteral("diffusion"),
            QStringLiteral("\"chain of thought\""),
            QStringLiteral("quantiz*"),
            QStringLiteral("lora -survey"),
            QStringLiteral("agent OR planner"),
            QStringLiteral("robot has:code"),
            QStringLiteral("title:(agent OR agents)"),
            QStringLiteral("\"retrieval generation\"~5"),
            QStringLiteral("/\\d+x faster/i"),
            QStringLiteral("#robots @dao")};
}

} // namespace lectern::query
