// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/correction.h"

namespace lectern::store {

// What stands in correction.value: a JSON array of `authors`, the text itself of another field.
[[nodiscard]] QStringList correctedValue(const QString &field, const QString &stored);

// Lays one correction, as it is stored, over the facts.
void layOver(model::Facts &facts, const QString &field, const QString &stored);

} // namespace lectern::store
