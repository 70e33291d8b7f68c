// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lectern::ui {

// A stretch of a text, in UTF-16 units.
struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

// Where two texts differ, word by word; case and the punctuation round a word do not count.
// Neighbouring words are one span, without the punctuation at its ends. Characters of scripts that
// put no blanks between words count as words.
struct WordDifference {
    QList<TextSpan> left;
    QList<TextSpan> right;
};
[[nodiscard]] WordDifference differingWords(const QString &left, const QString &right);

[[nodiscard]] qsizetype wordCount(const QString &text);

} // namespace lectern::ui
