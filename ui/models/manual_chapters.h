// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/icons.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace lectern::ui {

// The manual, as what stands in it from top to bottom. Its sentences are ours. In them the id of a
// command in braces stands for the key that it has now, "{paper.keep} keeps it", and what is typed
// as it stands is between backquotes.
struct ManualSentences {
    enum class Sign { None, Number, Dot };
    QString marked;
    Sign sign = Sign::None; // before it; numbers count from the last piece without one
};
struct ManualHeading {
    QString words;
};
struct ManualCommand { // a line that runs it
    QString id;
};
struct ManualQuery { // an example that can be tried
    QString query;
    QString words; // what it finds
};
struct ManualQueries { // more of them, in short
    QStringList queries;
};
struct ManualKeys {}; // all keys, by what they do, as the sheet of keys has them
using ManualPiece = std::variant<ManualSentences, ManualHeading, ManualCommand, ManualQuery,
                                 ManualQueries, ManualKeys>;

struct ManualChapter {
    QString title;
    Icon icon = Icon::BookOpen;
    QList<ManualPiece> pieces{};
};

// `today` is what words for days count from.
[[nodiscard]] QList<ManualChapter> manualChapters(const QDate &today);

// One of them, made from the tables of the query language.
[[nodiscard]] ManualChapter searchChapter(const QDate &today);

} // namespace lectern::ui
