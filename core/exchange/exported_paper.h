// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/carried_state.h"

#include <QString>

namespace lectern::exchange {

// What is being exported, for a heading. Without a name it is just papers.
struct Heading {
    QString name;
    QString description;         // of a reading list; Markdown or plain, as the reader typed it
    bool isList = false;         // a reading list: its order and its comments mean something
    std::optional<int> budget{}; // of that list
    // Of a whole library all reading lists in their order, those without a paper among them.
    QList<model::CarriedList> lists{};

    friend bool operator==(const Heading &, const Heading &) = default;
};

// A paper as it goes out.
struct ExportedPaper {
    model::Paper paper;
    QString key;      // its citation key, where the format has keys
    qint64 place = 0; // on the list being exported, 1 is the top; 0: there is no list
    QString comment;  // what stands beside it on that list
    // Where the bytes of its attachments lie, in their order; none: they stay at home.
    QStringList files{};
    // Where their copies stand, as a link in the document says it; none: there are none.
    QStringList fileLinks{};
};

} // namespace lectern::exchange
