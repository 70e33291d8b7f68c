// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern::exchange {

// The parts of an author's name, as it came: "Family, Given" or "Given Family Jr.". Where it is no
// person's name, or one word, it is `literal` alone.
struct PersonName {
    QString family;
    QString given;
    QString suffix;
    QString literal;
};
[[nodiscard]] PersonName personName(const QString &author);

// Whether it is surely many: "ATLAS Collaboration", "Qwen Team".
[[nodiscard]] bool isCollective(const QString &author);

} // namespace lectern::exchange
