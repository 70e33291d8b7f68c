// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"

namespace lectern::ui {

// The facts of a paper in the words of the reader column. All hold foreign text.

// "Hugging Face Daily Papers · Thu 26 Nov 2026 · 2611.14873"
// The name a title begins with, "Tidepool" of "Tidepool: Learning …", else its first words.
[[nodiscard]] QString shortTitleOf(const model::Paper &paper);
[[nodiscard]] QString kickerOf(const model::Paper &paper);
// "Hugging Face Daily Papers · 2611.14873 · ▲ 187 · Code · rl": of focus mode, which has neither
// chips nor days.
[[nodiscard]] QString focusKickerOf(const model::Paper &paper);
// All names up to forty, then how many more.
[[nodiscard]] QString authorsOf(const model::Paper &paper);
// "Hugging Face Daily Papers, Thu 26 Nov, place 35 of 82 · arXiv, Wed 25 Nov, new"
[[nodiscard]] QString sightingsOf(const model::Paper &paper);
// "arXiv, Wed 25 Nov, new": one of them.
[[nodiscard]] QString sightingWords(const model::Sighting &sighting);
// "Code", "Project", ...
[[nodiscard]] QString wordFor(model::LinkKind kind);

} // namespace lectern::ui
