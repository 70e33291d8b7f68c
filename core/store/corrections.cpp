// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/corrections.h"

#include "core/store/facts_json.h"

namespace lectern::store {

QStringList correctedValue(const QString &field, const QString &stored) {
    return field == QLatin1String("authors") ? fromJsonArray(stored) : QStringList(stored);
}

void layOver(model::Facts &facts, const QString &field, const QString &stored) {
    model::setFact(facts, field, correctedValue(field, stored));
}

} // namespace lectern::store
