// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/parts.h"

namespace lectern::exchange {

void keepParts(model::Paper &paper, const Parts &parts) {
    if (!parts.abstract) paper.facts.abstract = {};
    if (!parts.highlights) paper.highlights.clear();
    if (!parts.comments)
        for (model::Highlight &highlight : paper.highlights)
            highlight.comment.clear();
    if (!parts.note) paper.note = {};
    if (!parts.tags) paper.tags.clear();
    if (!parts.links) paper.facts.links.clear();
    if (!parts.sightings) paper.sightings.clear();
    if (!parts.olderVersions) paper.olderTexts.clear();
}

} // namespace lectern::exchange
