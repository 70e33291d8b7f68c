// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What is left of TeX in titles and abstracts once a web page or an API has shown them as text.
// Each rule is linear and leaves alone what it does not know; URLs are cut out before.
namespace lectern::digest {

// "\emph{word}" and the other commands that only choose a font to "word"; unbalanced ones stay.
[[nodiscard]] QString withoutFontCommands(const QString &text);
// "\%" to "%", likewise & # _ $ { and }.
[[nodiscard]] QString withoutEscapes(const QString &text);
// "``word''", "``word\"" and "''word''" to “word”; a double prime (f'', 5'') stays.
[[nodiscard]] QString withQuotationMarks(const QString &text);
// "--" and "---" between words, or between blanks, to a dash; options such as "--verbose" stay.
[[nodiscard]] QString withDashes(const QString &text);

} // namespace lectern::digest
