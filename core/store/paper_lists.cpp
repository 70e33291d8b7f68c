// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/paper_lists.h"

#include "core/base/fold.h"
#include "core/store/bind.h"
#include "core/store/days.h"
#include "core/store/paper_reads.h"
#include "core/store/statement.h"
#include "core/store/visible.h"

namespace lectern::store {

namespace {

base::Result<model::PaperId> firstPaper(Connection &connection, const QString &sql,
                                        const Connection::Values &values) {
    LECTERN_ASSIGN(const auto id, connection.single(sql, values));
    return model::PaperId(id ? id->toLongLong() : 0);
}

base::Status readDigests(Connection &connection, const QStringList &ids) {
    return connection.each(
        QStringLiteral("SELECT id, source, format, day, month_day, file_name, imported, "
                       "imported_offset, papers FROM digest "
                       "WHERE id IN (SELECT value FROM json_each(?))"),
        {QString(u'[' + ids.join(u',') + u']')}, [&connection](const Row &row) -> base::Status {
            connection.digests().keep({model::DigestId(row.integer(0)),
                                       row.text(1),
                                       row.text(2),
                                       dayFrom(row.value(3), row.value(4)),
                                       row.text(5),
                                       {row.integer(6), static_cast<int>(row.integer(7))},
                                       row.integer(8),
                                       0});
            return {};
        });
}

} // namespace

void addToGroups(model::PaperList &list, model::PaperId paper, model::DigestId digest) {
    if (list.groups.isEmpty() || list.groups.constLast().digest.id != digest) {
        model::PaperGroup group{list.ids.size(), {}};
        group.digest.id = digest;
        list.groups.append(group);
    }
    list.ids.append(paper);
}

base::Status describeGroups(Connection &connection, model::PaperList &list) {
    DigestMemory &digests = connection.digests();
    digests.lookAt(connection.handle());
    QStringList unknown;
    for (const model::PaperGroup &group : std::as_const(list.groups))
        if (!digests.knows(group.digest.id))
            unknown.append(QString::number(group.digest.id.value()));
    if (!unknown.isEmpty()) LECTERN_TRY(readDigests(connection, unknown));
    for (model::PaperGroup &group : list.groups)
        group.digest = digests.value(group.digest.id);
    return {};
}

base::Result<model::PaperList> papersMatching(Connection &connection,
                                              const query::SqlCondition &condition,
                                              const query::Sort &sort,
                                              std::optional<qint64> limit) {
    model::PaperList list;
    list.grouped = sort == query::Sort();
    const query::SqlOrder order = query::toOrderBy(sort);
    LECTERN_TRY(connection.each(
        QStringLiteral("SELECT p.id, p.digest_id FROM paper p WHERE %1 AND (%2) ORDER BY %3 "
                       "LIMIT %4")
            .arg(visiblePaper, condition.sql, order.sql, QString::number(limit.value_or(-1))),
        condition.values + order.values, [&](const Row &row) -> base::Status {
            const model::PaperId paper(row.integer(0));
            if (list.grouped)
                addToGroups(list, paper, model::DigestId(row.integer(1)));
            else
                list.ids.append(paper);
            return {};
        }));
    LECTERN_TRY(describeGroups(connection, list));
    return list;
}

base::Status eachMatching(Connection &connection, const query::SqlCondition &condition,
                          const std::function<void(model::PaperId)> &take) {
    Statement matching(connection, QStringLiteral("SELECT p.id FROM paper p WHERE %1 AND (%2)")
                                       .arg(visiblePaper, condition.sql));
    matching.bindValues(condition.values);
    while (true) {
        LECTERN_ASSIGN(const bool more, matching.next());
        if (!more) return {};
        take(model::PaperId(matching.integer(0)));
    }
}

base::Result<qint64> countMatching(Connection &connection, const query::SqlCondition &condition) {
    LECTERN_ASSIGN(
        const auto count,
        connection.single(QStringLiteral("SELECT count(*) FROM paper p WHERE %1 AND (%2)")
                              .arg(visiblePaper, condition.sql),
                          condition.values));
    return count ? count->toLongLong() : 0;
}

base::Result<model::PaperList> papersOfDigest(Connection &connection, model::DigestId digest) {
    model::PaperList list;
    LECTERN_TRY(connection.each(
        QStringLiteral("SELECT DISTINCT p.id FROM sighting s JOIN paper p ON p.id = s.paper_id "
                       "WHERE s.digest_id = ? AND %1 ORDER BY s.position")
            .arg(visiblePaper),
        {digest.value()}, [&](const Row &row) -> base::Status {
            list.ids.append(model::PaperId(row.integer(0)));
            return {};
        }));
    if (list.ids.isEmpty()) return list;
    model::PaperGroup group;
    group.digest.id = digest;
    list.groups.append(group);
    LECTERN_TRY(describeGroups(connection, list));
    return list;
}

base::Result<QStringList> unknownTags(Connection &connection, const QStringList &names) {
    QStringList unknown;
    for (const QString &name : names) {
        const QString folded = base::foldName(name);
        LECTERN_ASSIGN(const auto found,
                       connection.single(QStringLiteral("SELECT 1 FROM tag WHERE deleted = 0 AND "
                                                        "(folded = ? OR substr(folded, 1, ?) = ?)"),
                                         {notNull(folded), folded.size() + 1,
                                          QString(folded + QLatin1Char('/'))}));
        if (!found) unknown.append(name);
    }
    return unknown;
}

// Each finds the paper that a joined one stands under now.
base::Result<model::PaperId> paperById(Connection &connection, qint64 id) {
    return firstPaper(connection,
                      QStringLiteral("SELECT p.id FROM paper_now n JOIN paper p ON p.id = n.now_id "
                                     "WHERE n.id = ? AND ") +
                          visiblePaper,
                      {id});
}

base::Result<QList<model::PaperId>> papersNamed(Connection &connection, const QList<QUuid> &uuids) {
    Statement find(connection, QStringLiteral("SELECT id FROM paper WHERE uuid = ?"));
    QList<model::PaperId> papers;
    for (const QUuid &uuid : uuids) {
        find.bindBlob(0, uuid.toRfc4122());
        LECTERN_ASSIGN(const bool found, find.next());
        if (!found) continue;
        papers.append(model::PaperId(find.integer(0)));
        LECTERN_TRY(find.end());
    }
    return papers;
}

base::Result<bool> allVisible(Connection &connection, const QList<model::PaperId> &papers) {
    LECTERN_ASSIGN(const auto missing,
                   connection.single(QStringLiteral("SELECT 1 FROM json_each(?) j WHERE NOT EXISTS("
                                                    "SELECT 1 FROM paper p WHERE p.id = j.value "
                                                    "AND %1) LIMIT 1")
                                         .arg(visiblePaper),
                                     {idArray(papers)}));
    return !missing;
}

base::Result<model::PaperId> paperByUuid(Connection &connection, const QUuid &uuid) {
    return firstPaper(connection,
                      QStringLiteral("SELECT p.id FROM paper o JOIN paper_now n ON n.id = o.id "
                                     "JOIN paper p ON p.id = n.now_id WHERE o.uuid = ? AND ") +
                          visiblePaper,
                      {blob(uuid)});
}

base::Result<model::PaperId> paperByKey(Connection &connection, const StoredKey &key) {
    LECTERN_ASSIGN(const auto holders, holdersOf(connection, key));
    for (const KeyHolder &holder : holders) {
        LECTERN_ASSIGN(const model::PaperId paper, paperById(connection, holder.paper.value()));
        if (paper.isValid()) return paper;
    }
    return model::PaperId();
}

} // namespace lectern::store
