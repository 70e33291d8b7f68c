// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/corrections.h"

#include "core/store/facts_json.h"

#include <array>
#include <utility>

namespace lectern::store {

namespace {

using TextMember = QString &(*)(model::Facts &);

const std::array<std::pair<const char *, TextMember>, 8> correctable = {{
    {"title", [](model::Facts &facts) -> QString & { return facts.title.tidy; }},
    {"abstract", [](model::Facts &facts) -> QString & { return facts.abstract.tidy; }},
    {"published", [](model::Facts &facts) -> QString & { return facts.published; }},
    {"updated", [](model::Facts &facts) -> QString & { return facts.updated; }},
    {"arxiv", [](model::Facts &facts) -> QString & { return facts.identifiers.arxiv; }},
    {"doi", [](model::Facts &facts) -> QString & { return facts.identifiers.doi; }},
    {"url", [](model::Facts &facts) -> QString & { return facts.url; }},
    {"venue", [](model::Facts &facts) -> QString & { return facts.venue; }},
}};

} // namespace

QStringList correctableFields() {
    QStringList fields;
    for (const auto &[name, member] : correctable)
        fields.append(QString::fromLatin1(name));
    fields.insert(2, QStringLiteral("authors"));
    return fields;
}

void layOver(model::Facts &facts, const QString &field, const QString &value) {
    if (field == QLatin1String("authors")) {
        facts.authors = fromJsonArray(value);
        return;
    }
    for (const auto &[name, member] : correctable)
        if (field == QLatin1String(name)) member(facts) = value;
}

} // namespace lectern::store
