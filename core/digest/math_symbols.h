// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace lectern::digest {

// What a command of TeX stands for, its name without the backslash: "alpha" gives "α", "leq" gives
// "≤", "log" gives "log", and what only arranges, such as "left", nothing; none: not known. Greek,
// operators, arrows, brackets, and the shorthands that papers define for "i.e." and the like.
[[nodiscard]] std::optional<QStringView> symbolNamed(QStringView command);

// Of the Greek letters alone; empty: none of them.
[[nodiscard]] QStringView greekNamed(QStringView name);

} // namespace lectern::digest
