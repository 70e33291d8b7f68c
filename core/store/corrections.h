// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"

#include <QString>
#include <QStringList>

namespace lectern::store {

// The fields that the reader can correct, as they stand in correction.field.
[[nodiscard]] QStringList correctableFields();

// Lays one correction over the facts. `authors` is a JSON array; the rest is text.
void layOver(model::Facts &facts, const QString &field, const QString &value);

} // namespace lectern::store
