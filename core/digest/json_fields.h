// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

// What stands under a key of a JSON object; a value of another type is as good as none.
namespace lectern::digest {

// Text as it came; empty where there is none.
[[nodiscard]] QString textIn(const QJsonObject &object, QStringView key);
// A whole number, zero or more, of the size of an int: 42, 42.0 or "42".
[[nodiscard]] std::optional<int> countIn(const QJsonObject &object, QStringView key);
// The texts of an array, empty ones left out.
[[nodiscard]] QStringList textsIn(const QJsonObject &object, QStringView key);
// The date of an instant, "2024-09-17T09:12:44.000Z" to "2024-09-17"; empty where none is.
[[nodiscard]] QString dateIn(const QJsonObject &object, QStringView key);

} // namespace lectern::digest
