// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/highlight.h"
#include "ui/render/icons.h"

#include <QList>
#include <QString>

namespace lectern::ui {

// How the meanings of highlights are called and drawn; colour is never the only sign.
[[nodiscard]] const QList<model::Meaning> &allMeanings(); // in the order of their keys
[[nodiscard]] QString nameOf(model::Meaning meaning);     // "Claim", translated
[[nodiscard]] QString pluralOf(model::Meaning meaning);   // "Claims"
[[nodiscard]] Icon iconOf(model::Meaning meaning);
[[nodiscard]] Qt::Key keyOf(model::Meaning meaning); // C, M, R, D, T

// What a screen reader says of one: "Doubt. All English. On: transfers to unseen domains".
[[nodiscard]] QString spokenHighlight(const model::Highlight &highlight);

// What a list of them says below the quote; may hold foreign text.
[[nodiscard]] QString saidBelowQuote(const model::HighlightLine &line);

} // namespace lectern::ui
