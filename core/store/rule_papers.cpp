// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rule_papers.h"

#include "core/store/days.h"
#include "core/store/paper_reads.h"
#include "core/store/visible.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lectern::store {

namespace {

// Whatever the day: a snoozed paper is decided. Asked of the papers at hand, without a list of all
// that were ever decided.
const QString nobodyDecided = QStringLiteral(
    "NOT EXISTS(SELECT 1 FROM decision u WHERE u.paper_id = p.id AND u.deleted = 0)");

base::Result<QList<model::PaperId>> selectPapers(Connection &connection, const QString &where,
                                                 const Connection::Values &values) {
    QList<model::PaperId> papers;
    LECTERN_TRY(connection.each(QStringLiteral("SELECT p.id FROM paper p WHERE %1 AND %2 AND %3 "
                                               "ORDER BY p.id DESC")
                                    .arg(visiblePaper, nobodyDecided, where),
                                values, [&](const Row &row) -> base::Status {
                                    papers.append(model::PaperId(row.integer(0)));
                                    return {};
                                }));
    return papers;
}

QString inScope(const CameIn &scope) {
    return scope.since ? QStringLiteral("p.added >= %1").arg(*scope.since) : nobodyDecided;
}

template <typename Id>
QString arrayOf(const QList<Id> &ids) {
    QJsonArray array;
    for (const Id id : ids)
        array.append(id.value());
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

model::Decision decisionIn(const Row &row) {
    model::Decision decision;
    decision.state = static_cast<model::DecisionState>(row.integer(1));
    if (!row.isNull(2)) decision.until = dateFrom(static_cast<int>(row.integer(2)));
    if (!row.isNull(3))
        decision.decided = base::Instant{row.integer(3), static_cast<int>(row.integer(4))};
    return decision;
}

} // namespace

base::Result<QList<model::PaperId>> newPapersMatching(Connection &connection,
                                                      model::DigestId digest,
                                                      const query::SqlCondition &condition) {
    return selectPapers(connection, QStringLiteral("p.digest_id = ? AND (%1)").arg(condition.sql),
                        Connection::Values{digest.value()} + condition.values);
}

base::Result<QList<model::PaperId>> stillUndecided(Connection &connection,
                                                   const QList<model::PaperId> &papers) {
    return selectPapers(connection, QStringLiteral("p.id IN (SELECT value FROM json_each(?))"),
                        {idArray(papers)});
}

base::Result<qint64> countCameIn(Connection &connection, const CameIn &scope) {
    LECTERN_ASSIGN(const auto count,
                   connection.single(QStringLiteral("SELECT count(*) FROM paper p WHERE %1 AND %2")
                                         .arg(visiblePaper, inScope(scope))));
    return count ? count->toLongLong() : 0;
}

base::Result<QList<TriedPaper>> papersTried(Connection &connection, const CameIn &scope,
                                            const query::SqlCondition &condition,
                                            const QList<model::TagId> &tags,
                                            const QList<model::ReadingListId> &lists) {
    QList<TriedPaper> papers;
    LECTERN_TRY(connection.each(
        QStringLiteral("SELECT p.id, coalesce(dc.state, 0), dc.until, dc.decided, "
                       "dc.decided_offset, (SELECT count(*) FROM paper_tag pt "
                       "WHERE pt.paper_id = p.id AND pt.deleted = 0 "
                       "AND pt.tag_id IN (SELECT value FROM json_each(?))), "
                       "(SELECT count(*) FROM reading_list_entry e "
                       "WHERE e.paper_id = p.id AND e.deleted = 0 "
                       "AND e.list_id IN (SELECT value FROM json_each(?))) "
                       "FROM paper p %1 WHERE %2 AND %3 AND (%4) ORDER BY p.id DESC")
            .arg(decisionJoin, visiblePaper, inScope(scope), condition.sql),
        Connection::Values{arrayOf(tags), arrayOf(lists)} + condition.values,
        [&](const Row &row) -> base::Status {
            papers.append({model::PaperId(row.integer(0)), decisionIn(row),
                           static_cast<int>(row.integer(5)), static_cast<int>(row.integer(6))});
            return {};
        }));
    return papers;
}

base::Result<QHash<QUuid, qint64>> papersTouchedByRules(Connection &connection, qint64 since) {
    QHash<QUuid, qint64> touched;
    LECTERN_TRY(connection.each(
        QStringLiteral(
            "SELECT stretch, papers FROM step WHERE kind = 'rule' AND state = 0 AND at >= ?"),
        {since}, [&](const Row &row) -> base::Status {
            // "rule:UUID:IMPORT"
            const QUuid rule = QUuid::fromString(row.text(0).section(QLatin1Char(':'), 1, 1));
            touched[rule] += row.integer(1);
            return {};
        }));
    return touched;
}

} // namespace lectern::store
