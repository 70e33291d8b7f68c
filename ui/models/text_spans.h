// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/word_difference.h"

#include <QList>
#include <QString>

namespace lectern::ui {

// Positions of core are code points, those of Qt's texts UTF-16 units.
[[nodiscard]] TextSpan spanOfPoints(const QString &text, qint64 start, qint64 end);
[[nodiscard]] qint64 pointsBefore(const QString &text, qsizetype unit);

// The sentences of a text, without the blanks between them, in UTF-16 units. A full stop behind
// "et al", "e.g." and the like ends none.
[[nodiscard]] QList<TextSpan> sentencesOf(const QString &text);
// The sentence at a place, or the first behind it, or the last; -1 where there is none.
[[nodiscard]] qsizetype sentenceAt(const QList<TextSpan> &sentences, qsizetype place);

} // namespace lectern::ui
