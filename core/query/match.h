// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"
#include "core/query/search.h"

#include <optional>
#include <vector>

namespace lectern::query {

// The node as one FTS5 expression over tokens, each quoted (no text of a reader stands in it);
// nothing where the node is more than text, the negation of text alone, or too deep for FTS5.
// A prefix is one of what `complete` knows that it can go on to, or what FTS5 finds for it.
[[nodiscard]] std::optional<QString> matchOf(const Node &node, const CompletePrefix &complete = {});

// Whether it is text of titles that is asked for, and no other: `title_search` then finds what the
// same expression finds in `search`, and goes through a tenth of the words.
[[nodiscard]] bool isOfTitles(const Node &node);

// The table of the full-text index that an expression is put to.
[[nodiscard]] QString indexTable(bool ofTitles);

// The terms of an And: what of them FTS5 can do in one expression, and the others.
struct AndTerms {
    std::optional<QString> match;
    bool ofTitles = true; // alone; of `match`
    std::vector<const Node *> others;
};
[[nodiscard]] AndTerms andTerms(const NodeList &terms, const CompletePrefix &complete = {});

// One token that a paper must hold, or one that it can go on to, and what else it must hold.
struct PrefixAmong {
    Text prefix;
    QByteArray token;
    std::optional<QString> others; // none: nothing else
};
// Nothing where the node asks for more than that; the last prefix, where there are several.
[[nodiscard]] std::optional<PrefixAmong> prefixAmong(const Node &node);

// A token as a string of an expression.
[[nodiscard]] QString quotedToken(const QByteArray &token);

// `(a AND b AND c)`; a single term as it is.
[[nodiscard]] QString inBrackets(const QStringList &terms, const QString &between);

} // namespace lectern::query
