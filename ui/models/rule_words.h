// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/reports.h"
#include "ui/render/icons.h"

#include <QString>

// Rules in the reader's language. What comes back may hold foreign text.
namespace lectern::ui {

[[nodiscard]] QString actionWordsOf(model::RuleAction::Does does); // "Add the tag"
[[nodiscard]] QString actionsWords(const model::Rule &rule);       // "tag agents, later"
[[nodiscard]] QString trialWords(const library::RuleTrial &trial);
[[nodiscard]] QString fateWords(const library::RuleTrial::Line &line, const model::Rule &rule);

// The same piece by piece, for the eye.
struct FateMark {
    Icon icon;
    QString words;
    bool isNewTag = false;
};
[[nodiscard]] QList<FateMark> fateMarks(const library::RuleTrial::Line &line,
                                        const model::Rule &rule);

} // namespace lectern::ui
