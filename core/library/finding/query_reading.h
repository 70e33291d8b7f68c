// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/query/describe.h"

#include <QList>
#include <QString>

#include <optional>

namespace lectern::store {
class Connection;
}

namespace lectern::library {

// How a query is read, clause by clause, for who writes one.
struct QueryReading {
    struct Clause {
        QString words;    // in words of the reader's language; may hold foreign text
        qint64 left = 0;  // papers that this and the clauses above it leave
        bool odd = false; // its words were perhaps meant as something else
        query::ClauseKind kind = query::ClauseKind::Text;
    };
    QList<Clause> clauses; // of those that must all hold
    qint64 papers = 0;
    QString hint; // a sentence, or empty
    // A clause that was meant where a near miss stands, and what the query would find then.
    struct Mending {
        QString query;
        QString field; // "title:"
        qint64 papers = 0;
    };
    std::optional<Mending> mending;
};

base::Result<QueryReading> readReading(store::Connection &connection, const QString &query,
                                       int today);

} // namespace lectern::library
