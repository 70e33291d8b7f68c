// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace lectern::ui {

// How well a name is meant by what was typed.
struct FuzzyMatch {
    int score = 0;          // higher is better; comparable for the same typed text only
    QList<qsizetype> marks; // where the typed characters stand in the name, ascending
};

// All characters of `typed` but blanks stand in `name` in their order; capitals and accents do not
// count. Best are those that stand together and at the beginnings of words, be these set off by
// blanks, marks or a capital: "st" means "Open statistics" less than "Start", "gtk" means "Go to
// kept". Nothing typed means everything alike. The best placing is found, in time typed x name.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &name);

} // namespace lectern::ui
