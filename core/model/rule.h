// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace lectern::model {

// What a rule does to a paper.
struct RuleAction {
    enum class Does { Tag, List, Keep, Later, Skip };
    Does does = Does::Tag;
    QString to{}; // the tag or the reading list, made where there is none

    friend bool operator==(const RuleAction &, const RuleAction &) = default;
};
[[nodiscard]] QString toText(RuleAction::Does does); // "tag", "list", "keep", "later", "skip"
[[nodiscard]] std::optional<RuleAction::Does> ruleActionFromText(const QString &text);

// "When a paper arrives that matches this query, then …". Runs on new papers that nobody and no
// rule before it has decided.
struct Rule {
    QUuid uuid; // null: not saved yet
    QString name;
    bool enabled = true;
    QString query;
    QList<RuleAction> actions; // at most one that decides

    friend bool operator==(const Rule &, const Rule &) = default;
};

constexpr int longestRuleName = 200; // UTF-16 units

// Which papers a rule is tried on, or run on once: those that came today, in the last seven days,
// or all that are undecided.
enum class RuleScope { Today, Week, Undecided };

} // namespace lectern::model
