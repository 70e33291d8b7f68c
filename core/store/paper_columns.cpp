// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/paper_columns.h"

#include "core/store/days.h"
#include "core/store/paper_reads.h"
#include "core/store/statement.h"
#include "core/store/visible.h"

#include <QHash>

#include <algorithm>

namespace lectern::store {

namespace {

// From the index that holds no more than this of a paper.
base::Status readPapers(Connection &connection, PaperColumns &columns) {
    Statement statement(connection, QStringLiteral("SELECT p.id, p.digest_id FROM paper p WHERE ") +
                                        visiblePaper + QStringLiteral(" ORDER BY p.id"));
    while (true) {
        LECTERN_ASSIGN(const bool more, statement.next());
        if (!more) break;
        const model::DigestId digest(statement.integer(1));
        if (columns.arrivals.empty() || columns.arrivals.back().digest != digest)
            columns.arrivals.push_back({columns.papers.size(), digest});
        columns.papers.emplace_back(statement.integer(0));
    }
    columns.states.resize(columns.papers.size());
    columns.untils.resize(columns.papers.size());
    return {};
}

base::Status readAllDecisions(Connection &connection, PaperColumns &columns) {
    Statement statement(connection,
                        QStringLiteral("SELECT paper_id, state, coalesce(until, 0) FROM decision "
                                       "WHERE deleted = 0 ORDER BY paper_id"));
    size_t at = 0;
    while (true) {
        LECTERN_ASSIGN(const bool more, statement.next());
        if (!more) return {};
        const model::PaperId paper(statement.integer(0));
        while (at < columns.papers.size() && columns.papers[at] < paper)
            ++at;
        if (at == columns.papers.size()) return statement.end();
        if (columns.papers[at] != paper) continue;
        columns.states[at] = static_cast<quint8>(statement.integer(1));
        columns.untils[at] = static_cast<int>(statement.integer(2));
    }
}

base::Status readDigests(Connection &connection, PaperColumns &columns) {
    return connection.each(
        QStringLiteral("SELECT id, source, format, day, month_day, file_name, imported, "
                       "imported_offset FROM digest WHERE complete = 1 AND removed = 0 "
                       "AND source <> 'by-hand' "
                       "ORDER BY id DESC"),
        {}, [&](const Row &row) -> base::Status {
            columns.digests.append({model::DigestId(row.integer(0)),
                                    row.text(1),
                                    row.text(2),
                                    dayFrom(row.value(3), row.value(4)),
                                    row.text(5),
                                    {row.integer(6), static_cast<int>(row.integer(7))},
                                    0,
                                    0});
            return {};
        });
}

// A paper that stands twice in a digest is one sighting here.
base::Status readSightings(Connection &connection, PaperColumns &columns) {
    QHash<qint64, quint32> places;
    for (qsizetype i = 0; i < columns.digests.size(); ++i)
        places.insert(columns.digests.at(i).id.value(), static_cast<quint32>(i));
    Statement statement(connection, QStringLiteral("SELECT DISTINCT paper_id, digest_id "
                                                   "FROM sighting ORDER BY paper_id, digest_id"));
    size_t at = 0;
    while (true) {
        LECTERN_ASSIGN(const bool more, statement.next());
        if (!more) return {};
        const model::PaperId paper(statement.integer(0));
        while (at < columns.papers.size() && columns.papers[at] < paper)
            ++at;
        const auto digest = places.constFind(statement.integer(1));
        if (at < columns.papers.size() && columns.papers[at] == paper && digest != places.cend())
            columns.sightings.push_back({static_cast<quint32>(at), *digest});
    }
}

} // namespace

base::Result<PaperColumns> readColumns(Connection &connection) {
    PaperColumns columns;
    LECTERN_TRY(readPapers(connection, columns));
    LECTERN_TRY(readAllDecisions(connection, columns));
    LECTERN_TRY(readDigests(connection, columns));
    LECTERN_TRY(readSightings(connection, columns));
    return columns;
}

base::Result<std::vector<DecisionAt>> readDecisions(Connection &connection,
                                                    const PaperColumns &columns,
                                                    const QList<model::PaperId> &papers) {
    Statement statement(connection,
                        QStringLiteral("SELECT j.value, coalesce(dc.state, 0), coalesce(dc.until, "
                                       "0) FROM json_each(?) j LEFT JOIN decision dc "
                                       "ON dc.paper_id = j.value AND dc.deleted = 0"));
    statement.bindText(0, idArray(papers).toUtf8());
    std::vector<DecisionAt> decisions;
    while (true) {
        LECTERN_ASSIGN(const bool more, statement.next());
        if (!more) return decisions;
        const model::PaperId paper(statement.integer(0));
        const auto found = std::lower_bound(columns.papers.cbegin(), columns.papers.cend(), paper);
        if (found == columns.papers.cend() || *found != paper) continue;
        decisions.push_back({static_cast<size_t>(found - columns.papers.cbegin()),
                             static_cast<quint8>(statement.integer(1)),
                             static_cast<int>(statement.integer(2))});
    }
}

} // namespace lectern::store
