// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern::digest {

// "10<sup>-5</sup>" and "H<sub>2</sub>O" as TeX has them, "10^{-5}", which `tidy` shows raised and
// lowered: without the tags alone the numbers would be others. All else stays. Linear.
[[nodiscard]] QString withTexScripts(const QString &html);

// A title or an abstract without the markup that CSL, Zotero and Crossref (JATS) put into it: <i>,
// <sub>, <span …>, <jats:p>; a block ends with an empty line, and the five entities of XML are read
// once. What else stands in angle brackets is text, and so is a tag that nothing closes. Linear.
[[nodiscard]] QString withoutRichText(const QString &text);

} // namespace lectern::digest
