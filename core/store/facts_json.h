// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"

#include <QByteArray>
#include <QString>

namespace lectern::store {

// All facts but the texts, as they stand in paper_source.facts; empty ones are left out.
// The facts as they are stored, each a JSON text.
struct FactsJson {
    QString all; // factsToJson()
    QString authors;
    QString categories;
    QString links;
};
[[nodiscard]] FactsJson factsJsonOf(const model::Facts &facts);

[[nodiscard]] QString factsToJson(const model::Facts &facts);
// The facts without their texts; unknown keys are passed over.
[[nodiscard]] model::Facts factsFromJson(const QString &json);

[[nodiscard]] QString toJsonArray(const QStringList &texts);
[[nodiscard]] QStringList fromJsonArray(const QString &json);
[[nodiscard]] QString toJsonArray(const QList<model::Link> &links);
[[nodiscard]] QList<model::Link> linksFromJson(const QString &json);

} // namespace lectern::store
