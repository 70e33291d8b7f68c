// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"

#include <QList>
#include <QString>

#include <optional>

namespace lectern::digest {

// The schemes of paper_key. Id schemes (Arxiv, Doi, OpenReview) never name two papers.
enum class KeyScheme { Arxiv = 1, Doi = 2, OpenReview = 3, Title = 4, Text = 5 };

struct PaperKey {
    KeyScheme scheme = KeyScheme::Title;
    QString value;

    friend bool operator==(const PaperKey &, const PaperKey &) = default;
};

// The keys under which an entry can be found again. `Title` is base::fold of the title; `Text`, the
// folded title with the Blake2b-128 hash of the folded abstract in hex, is given only where no id
// is.
[[nodiscard]] QList<PaperKey> keysOf(const model::Facts &facts);

// arXiv ids without version, in any spelling ("arXiv:2409.11340v2", a URL, "hep-th/9711200");
// empty when it is none. Month 01 to 12; the version, if any, to `version`.
[[nodiscard]] QString normalArxivId(const QString &text, std::optional<int> *version = nullptr);
// Lower case, resolver and trailing punctuation cut; empty when it is none.
[[nodiscard]] QString normalDoi(const QString &text);

// Jaccard index of the sets of word 5-grams of two folded texts, 0 to 1; 1 when both are empty.
[[nodiscard]] double abstractSimilarity(const QString &a, const QString &b);

// The links in a text, in order, each once, classed by host; "https://host/path{label}" ends at the
// brace, and a full stop, comma, bracket or quote at the end is not part of it.
[[nodiscard]] QList<model::Link> linksIn(const QString &text);

} // namespace lectern::digest
