// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lectern::ui {

// A note's light Markdown, line by line: what colours it while it is typed and what lays it out for
// reading see the same. Positions are UTF-16 units of the line.

enum class NoteLineKind { Text, Heading, Quote, Item, Task, Fence, Code };

struct NoteLine {
    NoteLineKind kind = NoteLineKind::Text;
    qsizetype indent = 0;  // blanks before
    qsizetype content = 0; // where the text begins, behind its signs
    int level = 0;         // of a heading, from 1
    qsizetype box = -1;    // of a task: its "[ ]"
    bool done = false;     // of a task
    QString marker{};      // of an item: "-", "3."
};
// `inFence`: between two lines of ```.
[[nodiscard]] NoteLine noteLineOf(const QString &line, bool inFence);

struct NoteSpan {
    enum class Kind { Strong, Emphasis, Code, Title, Sign };
    Kind kind = Kind::Sign;
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const NoteSpan &, const NoteSpan &) = default;
};
// Emphasis, code and [[titles]] of a line that is no code, and the signs round them. They may lie
// over each other; those that come later go before.
[[nodiscard]] QList<NoteSpan> noteSpansIn(const QString &line);

// The note with that one box ticked, or no longer: one letter differs. `line` counts from 0.
// Nothing where that line is no task.
[[nodiscard]] QString withBoxTurned(const QString &note, qsizetype line);

} // namespace lectern::ui
