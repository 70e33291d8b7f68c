// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/keys.h"
#include "core/model/entry.h"

#include <QString>

namespace lectern::library {

// The ids that say which paper it is, one of each scheme, spelled as keys are; empty where unknown.
struct KnownIds {
    QString arxiv;
    QString doi; // never one of arXiv's own: that is an arXiv id
    QString openReview;

    friend bool operator==(const KnownIds &, const KnownIds &) = default;
};

[[nodiscard]] KnownIds idsOf(const model::Identifiers &identifiers);

// Two different values in one scheme: never one paper.
[[nodiscard]] bool contradict(const KnownIds &a, const KnownIds &b);
// A value in common.
[[nodiscard]] bool share(const KnownIds &a, const KnownIds &b);
// Whether the key is one of the ids.
[[nodiscard]] bool holds(const KnownIds &ids, const digest::PaperKey &key);
// `a`, and of `b` what `a` does not know.
[[nodiscard]] KnownIds united(const KnownIds &a, const KnownIds &b);

} // namespace lectern::library
