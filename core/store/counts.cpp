// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/counts.h"

#include "core/base/fold.h"
#include "core/store/visible.h"

namespace lectern::store {

namespace {

base::Result<qint64> countOf(Connection &connection, const QString &sql) {
    LECTERN_ASSIGN(const auto count, connection.single(sql));
    return count ? count->toLongLong() : 0;
}

// Papers that have a tag b of those the condition lets through. CROSS: from the tags to their
// papers; SQLite would rather walk all marks in the order of the papers, once for each tag.
QString papersOfTags(const char *condition) {
    return QStringLiteral("SELECT count(DISTINCT pt.paper_id) FROM tag b CROSS JOIN paper_tag pt "
                          "ON pt.tag_id = b.id AND pt.deleted = 0 "
                          "WHERE b.deleted = 0 AND pt.paper_id NOT IN (%1) AND %2")
        .arg(hiddenPaperIds, QLatin1String(condition));
}

// Tag t, and those whose names go on after a slash; '0' is the character after it.
constexpr const char *itselfOrBelow = "b.folded >= t.folded AND b.folded < t.folded || '0' AND "
                                      "(b.folded = t.folded OR b.folded >= t.folded || '/')";

base::Result<qint64> papersBelow(Connection &connection, const QString &folded) {
    LECTERN_ASSIGN(const auto count,
                   connection.single(
                       papersOfTags("b.folded >= ? AND b.folded < ?"),
                       {QString(folded + QLatin1Char('/')), QString(folded + QLatin1Char('0'))}));
    return count ? count->toLongLong() : 0;
}

} // namespace

base::Result<QList<model::Tag>> countByTag(Connection &connection) {
    QList<model::Tag> tags;
    LECTERN_TRY(connection.each(
        QStringLiteral("SELECT t.id, t.name, t.colour, t.digit, (%1) FROM tag t "
                       "WHERE t.deleted = 0 ORDER BY t.folded")
            .arg(papersOfTags(itselfOrBelow)),
        {}, [&](const Row &row) -> base::Status {
            tags.append({model::TagId(row.integer(0)), row.text(1),
                         static_cast<int>(row.integer(2)), row.optionalInt(3), row.integer(4)});
            return {};
        }));
    return tags;
}

base::Result<QList<model::Tag>> countByParent(Connection &connection,
                                              const QList<model::Tag> &tags) {
    QSet<QString> known;
    for (const model::Tag &tag : tags)
        known.insert(base::foldName(tag.name));
    QList<model::Tag> parents;
    for (const model::Tag &tag : tags) {
        for (qsizetype slash = tag.name.indexOf(QLatin1Char('/')); slash > 0;
             slash = tag.name.indexOf(QLatin1Char('/'), slash + 1)) {
            const QString name = tag.name.left(slash);
            const QString folded = base::foldName(name);
            if (known.contains(folded)) continue;
            known.insert(folded);
            LECTERN_ASSIGN(const qint64 papers, papersBelow(connection, folded));
            parents.append({{}, name, tag.colour, {}, papers});
        }
    }
    return parents;
}

base::Result<QList<QPair<QString, qint64>>> countByMonth(Connection &connection) {
    QList<QPair<QString, qint64>> months;
    LECTERN_TRY(connection.each(
        QStringLiteral(
            "SELECT strftime('%Y-%m', p.added / 1000 + p.added_offset * 60, 'unixepoch') "
            "AS month, count(*) FROM paper p WHERE ") +
            visiblePaper + QStringLiteral(" GROUP BY month ORDER BY month"),
        {}, [&](const Row &row) -> base::Status {
            months.append({row.text(0), row.integer(1)});
            return {};
        }));
    return months;
}

// CROSS, and asked by the decision alone: in the order of decision_kept, until there are enough;
// SQLite would look at all papers first.
base::Result<QList<KeptPaper>> longestUnread(Connection &connection, int limit) {
    QList<KeptPaper> papers;
    LECTERN_TRY(connection.each(
        QStringLiteral(
            "SELECT p.id, coalesce(c.value, t.tidy, ''), dc.decided, dc.decided_offset "
            "FROM decision dc CROSS JOIN paper p ON p.id = dc.paper_id "
            "LEFT JOIN paper_text t ON t.id = p.title_id "
            "LEFT JOIN correction c ON c.paper_id = p.id AND c.field = 'title' AND c.deleted = 0 "
            "WHERE dc.deleted = 0 AND dc.state = 1 AND %1 AND NOT EXISTS(SELECT 1 FROM progress r "
            "WHERE r.paper_id = dc.paper_id AND r.deleted = 0 AND r.state = 2) "
            "ORDER BY dc.decided, dc.paper_id LIMIT ?")
            .arg(visiblePaper),
        {limit}, [&](const Row &row) -> base::Status {
            papers.append({model::PaperId(row.integer(0)),
                           row.text(1),
                           {row.integer(2), static_cast<int>(row.integer(3))}});
            return {};
        }));
    return papers;
}

// CROSS: from the notes, which are fewer, to their papers.
base::Result<qint64> countNotes(Connection &connection) {
    return countOf(connection, QStringLiteral("SELECT count(*) FROM note n CROSS JOIN paper p "
                                              "ON p.id = n.paper_id WHERE n.deleted = 0 AND ") +
                                   visiblePaper);
}

base::Result<qint64> countSteps(Connection &connection) {
    return countOf(connection, QStringLiteral("SELECT count(*) FROM step"));
}

} // namespace lectern::store
