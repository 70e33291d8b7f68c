// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QFlags>

namespace lectern::library {

enum class Facet {
    Papers = 1, // papers came, went or changed their facts
    State = 2,  // decisions, progress
    Tags = 4,   // tags on papers, or the tags themselves
    Notes = 8,
    Seen = 16,
    History = 32, // steps: every write but "seen"
    Offers = 64,  // what the reader answered to an offer to merge
    Rules = 128,
    Lists = 256, // reading lists, and what stands on them
    Highlights = 512,
    Files = 1024, // attached ones
    Filters = 2048,
};
Q_DECLARE_FLAGS(Facets, Facet)
Q_DECLARE_OPERATORS_FOR_FLAGS(Facets)

// What a commit changed. Sent once, after the commit, on the thread the Library lives in.
struct ChangeSet {
    Facets facets;
    model::PaperIds papers;
    // A tag, a reading list or a filter has another name, came or went: what a query that names it
    // matches may be another, whichever the papers.
    bool names = false;

    [[nodiscard]] bool isEmpty() const { return !facets; }

    void unite(const ChangeSet &other);

    // Who must look again. Views ask these and decide nothing themselves.
    [[nodiscard]] bool touchesRow(model::PaperId id) const;    // a list row's looks
    [[nodiscard]] bool touchesReader(model::PaperId id) const; // the reader column's content
    [[nodiscard]] bool touchesSidebar() const;    // counts, digests, tags, lists, filters
    [[nodiscard]] bool touchesMembership() const; // which papers a query matches
    [[nodiscard]] bool touchesHistory() const;
    [[nodiscard]] bool touchesRules() const; // which there are, what they did
    // Which reading lists there are, what stands on them, how far they are read.
    [[nodiscard]] bool touchesLists() const;
    [[nodiscard]] bool touchesHighlights() const; // of the whole library
    [[nodiscard]] bool touchesFilterCounts() const;
};

} // namespace lectern::library
