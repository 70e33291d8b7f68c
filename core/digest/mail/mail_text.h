// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace lectern::digest {

struct MailCharacters {
    QByteArray utf8;
    bool unknown = false; // the encoding has no name that is known; the bytes are as they came
};

// The text of a part, which says that it is written in `charset`. Where that is plainly not so, and
// where nothing is said, the bytes stay as they are: whoever reads them takes UTF-8, and else
// Windows-1252.
[[nodiscard]] MailCharacters mailCharacters(const QByteArray &bytes, QByteArray charset);

// What stands in a head, on one line, free of controls, not longer than anyone reads.
[[nodiscard]] QString mailHeadText(const char *utf8);

// The visible text of an HTML part, a line for each of its blocks, as UTF-8; empty where it cannot
// be parsed.
[[nodiscard]] QByteArray linesOfHtml(const QByteArray &html);

} // namespace lectern::digest
