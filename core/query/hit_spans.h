// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"

namespace lectern::query {

// A passage that a query looks for, in UTF-16 units.
struct HitSpan {
    qsizetype begin = 0;
    qsizetype end = 0;

    friend bool operator==(const HitSpan &, const HitSpan &) = default;
};

// Which of a paper's texts it is.
enum class HitText { Title, Abstract, Authors, Note, Quote, Comment };

// Where a text says what the query asks for: its words, phrases and regular expressions that are
// not negated, in order and apart; at most `most`.
[[nodiscard]] QList<HitSpan> hitSpans(const Node &root, HitText where, const QString &text,
                                      int most = 200);
// Whether there is anything to be found in texts.
[[nodiscard]] bool looksIntoTexts(const Node &root);

} // namespace lectern::query
