// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/reader_state.h"

#include <QList>

#include <array>

namespace lectern::model {

using HighlightId = base::StrongId<struct HighlightIdTag>;

constexpr int meanings = 5;
[[nodiscard]] std::optional<Meaning> meaningFromText(const QString &text);

// Where a passage stands, as W3C Web Annotation has it: the quote with up to 32 code points before
// and behind, and its position in code points, end exclusive.
struct Selectors {
    QString quote;
    QString prefix;
    QString suffix;
    qint64 start = 0;
    qint64 end = 0;

    friend bool operator==(const Selectors &, const Selectors &) = default;
};

// Highlights of the whole library: those of one meaning, or of all; those that have lost their
// place, or that have one.
struct HighlightsAsked {
    std::optional<Meaning> meaning;
    bool orphans = false;

    friend bool operator==(const HighlightsAsked &, const HighlightsAsked &) = default;
};

// Which there are, those made last first, and how many of each kind beside.
struct HighlightIds {
    QList<HighlightId> ids;
    std::array<qint64, meanings> ofMeaning{}; // that have their place
    qint64 orphans = 0;
};

struct HighlightLine {
    HighlightId id;
    Highlight highlight;
    PaperId paper;
    QString title;
};

} // namespace lectern::model
