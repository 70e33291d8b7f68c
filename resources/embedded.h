// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace lectern::resources {

// The bytes of a file embedded in the program, by its name in this folder: "icons/star.svg".
// That it exists is ours to see to.
[[nodiscard]] QByteArray embedded(const QString &name);

} // namespace lectern::resources
