// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/correction.h"

#include <array>
#include <utility>

namespace lectern::model {

namespace {

using TextMember = QString &(*)(Facts &);

const QString authorsField = QStringLiteral("authors");

const std::array<std::pair<const char *, TextMember>, 8> textFields = {{
    {"title", [](Facts &facts) -> QString & { return facts.title.tidy; }},
    {"abstract", [](Facts &facts) -> QString & { return facts.abstract.tidy; }},
    {"published", [](Facts &facts) -> QString & { return facts.published; }},
    {"updated", [](Facts &facts) -> QString & { return facts.updated; }},
    {"arxiv", [](Facts &facts) -> QString & { return facts.identifiers.arxiv; }},
    {"doi", [](Facts &facts) -> QString & { return facts.identifiers.doi; }},
    {"url", [](Facts &facts) -> QString & { return facts.url; }},
    {"venue", [](Facts &facts) -> QString & { return facts.venue; }},
}};

QString *textNamed(Facts &facts, const QString &field) {
    for (const auto &[name, member] : textFields)
        if (field == QLatin1String(name)) return &member(facts);
    return nullptr;
}

} // namespace

QStringList correctableFields() {
    QStringList fields;
    for (const auto &[name, member] : textFields)
        fields.append(QString::fromLatin1(name));
    fields.insert(2, authorsField);
    return fields;
}

QStringList factNamed(const Facts &facts, const QString &field) {
    if (field == authorsField) return facts.authors;
    Facts copy = facts;
    const QString *text = textNamed(copy, field);
    return text && !text->isEmpty() ? QStringList(*text) : QStringList();
}

void setFact(Facts &facts, const QString &field, const QStringList &value) {
    if (field == authorsField)
        facts.authors = value;
    else if (QString *text = textNamed(facts, field))
        *text = value.value(0);
}

} // namespace lectern::model
