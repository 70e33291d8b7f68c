// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rule.h"

#include <array>

namespace lectern::model {

namespace {

constexpr std::array ruleActionNames = {"tag", "list", "keep", "later", "skip"};

} // namespace

QString toText(RuleAction::Does does) {
    return QString::fromLatin1(ruleActionNames.at(static_cast<size_t>(does)));
}

std::optional<RuleAction::Does> ruleActionFromText(const QString &text) {
    for (size_t i = 0; i < ruleActionNames.size(); ++i)
        if (text == QLatin1String(ruleActionNames.at(i))) return static_cast<RuleAction::Does>(i);
    return std::nullopt;
}

} // namespace lectern::model
