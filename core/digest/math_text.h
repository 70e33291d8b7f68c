// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Mathematics of TeX, or what a web page left of it, in Unicode. Each rule is linear; what has no
// sign for all of it stays as it was written. URLs are cut out before.
namespace lectern::digest {

// "\alpha" to "α", "\leq" to "≤", "\mathbb{R}" to "ℝ", "\," to a blank.
[[nodiscard]] QString withSymbols(const QString &text);
// "{π}-calculus" to "π-calculus", "10{,}000" to "10,000".
[[nodiscard]] QString withoutLoneBraces(const QString &text);
// "\frac{1}{2}" to "1/2", "\sqrt{n}" to "√n".
[[nodiscard]] QString withFractions(const QString &text);
// "10^{-3}" to "10⁻³", "x_1" to "x₁", "90^∘" to "90°"; a name with an underscore stays.
[[nodiscard]] QString withScripts(const QString &text);

} // namespace lectern::digest
