// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace lectern::digest {

// What must be known of an HTML text before it is parsed: a parser's time grows with the square of
// the attributes of a tag, its memory with all of them, and it mends a text cut short in silence.
struct HtmlSurvey {
    qsizetype parts = 0;          // tags and attributes
    qsizetype mostAttributes = 0; // of one tag
    bool cut = false; // ends inside of a tag, a comment or a script, or before its own "</html>"
};

// One linear pass over UTF-8 bytes; what stands in comments, scripts and styles is no part.
[[nodiscard]] HtmlSurvey surveyOfHtml(QByteArrayView html);

} // namespace lectern::digest
