// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace lectern::store {
class Connection;
}

namespace lectern::library {

class Tally;

// What could stand at the caret of a query in place of what is begun there.
struct Completion {
    QString text;          // comes into the place of what stands between begin and end
    QString shown;         // "tag:rl"; may hold foreign text
    qsizetype begun = 0;   // so many characters of `shown` are typed already
    bool andBelow = false; // of a tag: it finds those below it, too
    bool goesOn = false;   // a field: what it asks for is still to come
    std::optional<qint64> papers{};
    std::optional<int> colour{}; // of a tag
    qsizetype begin = 0;         // UTF-16 offsets into the query
    qsizetype end = 0;
};

// At most eight, those of most papers first. A field of which the library knows no values has none.
// How many papers carry a tag is asked of the tally: to count them takes too long for each key.
base::Result<QList<Completion>> completionsAt(store::Connection &connection, Tally &tally,
                                              const QString &query, qsizetype caret);

} // namespace lectern::library
