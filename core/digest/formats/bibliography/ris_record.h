// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"

#include <QList>
#include <QString>

#include <optional>

namespace lectern::digest {

struct RisField {
    QString tag; // "TI"
    QString value;
    qint64 line = 0;
};

// The field that begins in a line; nothing where the line continues the one before it.
[[nodiscard]] std::optional<RisField> risFieldIn(QStringView line);

// What the fields of a record say, and in which line its title stands (`line` where it has none).
[[nodiscard]] model::Entry risEntry(const QList<RisField> &fields, qint64 line);

} // namespace lectern::digest
