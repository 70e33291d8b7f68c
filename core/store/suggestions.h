// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace lectern::store {

class Connection;

// A value that a clause could have, and how many papers it is about; none: that would take long.
struct Suggestion {
    QString value;
    std::optional<qint64> papers;
};

// Of what begins with `begun` (capitals do not matter), most papers first, at most `most`. In a big
// library categories and authors are those of its newest papers: nobody waits for the others.
base::Result<QList<Suggestion>> suggestCategories(Connection &connection, const QString &begun,
                                                  int most);
// Names of which a word begins so.
base::Result<QList<Suggestion>> suggestAuthors(Connection &connection, const QString &begun,
                                               int most);
base::Result<QList<Suggestion>> suggestSources(Connection &connection, const QString &begun,
                                               int most);
// All of them, in their order.
base::Result<QList<Suggestion>> suggestLists(Connection &connection);
// By model::Meaning, those that are used.
base::Result<QList<Suggestion>> suggestMeanings(Connection &connection);

} // namespace lectern::store
