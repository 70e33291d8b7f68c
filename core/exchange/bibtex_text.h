// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Values of BibTeX fields, to stand between braces, in UTF-8. BibTeX counts every brace, escaped or
// not, so what these return is always balanced. Sources: BibTeX's btxdoc; for the escapes and for
// braces without a partner (\vphantom) what Zotero's BibTeX translator writes and reads.
namespace lectern::exchange {

// Prose: the specials of LaTeX escaped, ligatures such as -- broken up, line ends kept, empty lines
// dropped (two line ends would end the paragraph inside a macro's argument).
[[nodiscard]] QString bibtexText(const QString &text);

// A note, which has its lines, its indents and its empty lines: they are its Markdown. JabRef and
// Zotero show them; BibTeX and biber make one blank of them as they read, so no paragraph ends.
[[nodiscard]] QString bibtexNote(const QString &note);

// A title: as prose on one line, every word with a capital in braces so that no style makes it
// small; the first word only where the capital is not its first letter.
[[nodiscard]] QString bibtexTitle(const QString &title);

// One author as it came, "Given Family" or "Family, Given", in braces where BibTeX would
// take it apart ("Research and Development", "Qwen Team"); "Given Family Jr." as
// "Family, Jr., Given", for else "Jr." would be the family.
[[nodiscard]] QString bibtexName(const QString &author);

// Fields read letter by letter (url, doi, eprint): nothing escaped; blanks, braces and backslashes
// percent-encoded.
[[nodiscard]] QString bibtexVerbatim(const QString &text);

} // namespace lectern::exchange
