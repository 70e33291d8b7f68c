// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/merge_offer.h"
#include "core/model/paper.h"
#include "ui/render/icons.h"
#include "ui/render/theme.h"

// Two papers that may be one, in words; all may hold foreign text.
namespace lectern::ui {

// Something of the reader's, or something that would become of it.
struct MarkedWords {
    Icon icon = Icon::Info;
    Role ink = Role::Muted; // of the icon
    QString words;
    QList<model::Tag> tags; // behind the words
    QString why;            // in a second line; none where the first says all

    friend bool operator==(const MarkedWords &, const MarkedWords &) = default;
};

// "Kept 16 Nov", with the tags.
[[nodiscard]] MarkedWords decisionOf(const model::Paper &paper);
// Highlights, lists, note, attachments: what there is.
[[nodiscard]] QList<MarkedWords> annotationsOf(const model::Paper &paper);

// Why it is asked whether two papers are one, in a sentence or two.
[[nodiscard]] QString reasonWords(model::OfferReason reason);

// What a merge makes of two papers. `joined` is the paper as the library would make it.
[[nodiscard]] QList<MarkedWords> forecastOf(const model::Paper &left, const model::Paper &right,
                                            const model::Paper &joined);

// "arxiv:2611.09417", "doi:10.1000/182": the ids a paper has.
[[nodiscard]] QStringList idsOf(const model::Paper &paper);
// The newest sightings, three at most.
[[nodiscard]] QString seenWords(const model::Paper &paper);

} // namespace lectern::ui
