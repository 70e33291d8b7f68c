// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reader_state.h"

#include <QString>

#include <optional>

namespace lectern::query {

// What a query asks of the highlights of a paper.

struct HasHighlight { // has:hl
    friend bool operator==(const HasHighlight &, const HasHighlight &) = default;
};
struct IsOrphan { // is:orphan: one has lost its place
    friend bool operator==(const IsOrphan &, const IsOrphan &) = default;
};
struct HasMeaning { // color:doubt
    model::Meaning meaning = model::Meaning::Claim;
    friend bool operator==(const HasMeaning &, const HasMeaning &) = default;
};
// hl:"scaling law" in quote or comment of one of them; comment:dubious in its comment. One token of
// the text at least.
struct InHighlight {
    QString text;
    bool prefix = false;
    bool onlyComment = false;
    friend bool operator==(const InHighlight &, const InHighlight &) = default;
};
// hl#:3, hl#:>2, hl#:2..5: how many; `least` 0 and no `most` is all papers.
struct HighlightCount {
    qint64 least = 0;
    std::optional<qint64> most;
    friend bool operator==(const HighlightCount &, const HighlightCount &) = default;
};
// ">2", "<=4", "2..5", "..5", "2..", "3"; nothing for what is no number.
[[nodiscard]] std::optional<HighlightCount> readHighlightCount(const QString &text);
// "3", "3..", "2..5"
[[nodiscard]] QString toText(const HighlightCount &count);

} // namespace lectern::query
