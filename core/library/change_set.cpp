// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/change_set.h"

namespace lectern::library {

bool ChangeSet::touchesRow(model::PaperId id) const {
    const Facets shown = Facet::Papers | Facet::State | Facet::Tags | Facet::Seen;
    return (facets & shown) && papers.contains(id);
}

bool ChangeSet::touchesReader(model::PaperId id) const {
    const Facets shown = Facet::Papers | Facet::State | Facet::Tags | Facet::Notes | Facet::Lists |
                         Facet::Highlights | Facet::Files;
    // Lists alone: one may have another name.
    return (facets & shown) &&
           (papers.contains(id) || (facets.testFlag(Facet::Lists) && papers.isEmpty()));
}

bool ChangeSet::touchesSidebar() const {
    return (facets &
            (Facet::Papers | Facet::State | Facet::Tags | Facet::Lists | Facet::Filters)) != 0;
}

bool ChangeSet::touchesMembership() const {
    return facets.testFlag(Facet::Papers);
}

bool ChangeSet::touchesHistory() const {
    return facets.testFlag(Facet::History);
}

bool ChangeSet::touchesRules() const {
    return facets.testFlag(Facet::Rules);
}

bool ChangeSet::touchesLists() const {
    return (facets & (Facet::Papers | Facet::State | Facet::Lists)) != 0;
}

bool ChangeSet::touchesHighlights() const {
    return (facets & (Facet::Papers | Facet::Highlights)) != 0;
}

bool ChangeSet::touchesFilterCounts() const {
    return names || (facets & ~Facets(Facet::History | Facet::Rules)) != 0;
}

void ChangeSet::unite(const ChangeSet &other) {
    facets |= other.facets;
    papers.unite(other.papers);
    names = names || other.names;
}

} // namespace lectern::library
