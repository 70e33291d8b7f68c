// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/told_sources.h"

#include "core/base/uuid.h"
#include "core/store/bind.h"
#include "core/store/digests.h"
#include "core/store/facts_json.h"

#include <array>

namespace lectern::store {

namespace {

constexpr std::array textColumns = {"title_id", "abstract_id", "summary_id"};

base::Status insertJoined(Transaction &transaction, model::PaperId fresh, model::PaperId paper,
                          model::DigestId digest) {
    const base::Instant now = transaction.clock().now();
    const QUuid uuid = base::uuid7(transaction.clock());
    Connection &connection = transaction.connection();
    LECTERN_TRY(connection.run(
        QStringLiteral("INSERT INTO paper(id, uuid, digest_id, added, added_offset, presence, "
                       "survivor_id) VALUES(?, ?, ?, ?, ?, 3, ?)"),
        {fresh.value(), blob(uuid), digest.value(), now.utcMs, now.offsetMinutes, paper.value()}));
    transaction.indexNew(fresh);
    return connection.run(QStringLiteral("INSERT INTO redirect(old_uuid, new_uuid) "
                                         "SELECT ?, uuid FROM paper WHERE id = ?"),
                          {blob(uuid), paper.value()});
}

// A text of its own for the source, even where one that stays has the same.
base::Status takeText(Connection &connection, const ToldSource &source, const QString &column,
                      model::PaperId fresh) {
    LECTERN_TRY(connection.run(
        QStringLiteral(
            "INSERT INTO paper_text(paper_id, field, raw, tidy, tidy_rules, hash, "
            "home_id) SELECT t.paper_id, t.field, t.raw, t.tidy, t.tidy_rules, t.hash, ? "
            "FROM paper_source s JOIN paper_text t ON t.id = s.%1 WHERE s.id = ?")
            .arg(column),
        {fresh.value(), source.id}));
    if (connection.changedRows() == 0) return {};
    return connection.run(
        QStringLiteral("UPDATE paper_source SET %1 = last_insert_rowid() WHERE id = ?").arg(column),
        {source.id});
}

base::Status takeSource(Connection &connection, const ToldSource &source, model::PaperId paper,
                        model::PaperId fresh) {
    for (const auto *column : textColumns)
        LECTERN_TRY(takeText(connection, source, QLatin1String(column), fresh));
    LECTERN_TRY(connection.run(QStringLiteral("UPDATE paper_source SET home_id = ? WHERE id = ?"),
                               {fresh.value(), source.id}));
    return connection.run(
        QStringLiteral("UPDATE sighting SET home_id = ? WHERE digest_id = ? AND paper_id = ?"),
        {fresh.value(), source.digest.value(), paper.value()});
}

} // namespace

base::Result<QList<ToldSource>> toldSources(Connection &connection, model::PaperId paper) {
    QList<ToldSource> sources;
    LECTERN_TRY(
        connection.each(QStringLiteral("SELECT s.id, s.digest_id, s.facts, coalesce(t.tidy, ''), "
                                       "coalesce(a.tidy, '') FROM paper_source s "
                                       "LEFT JOIN paper_text t ON t.id = s.title_id "
                                       "LEFT JOIN paper_text a ON a.id = s.abstract_id "
                                       "WHERE s.paper_id = ? ORDER BY s.id"),
                        {paper.value()}, [&](const Row &row) -> base::Status {
                            ToldSource source{row.integer(0), model::DigestId(row.integer(1)),
                                              factsFromJson(row.text(2))};
                            source.facts.title.tidy = row.text(3);
                            source.facts.abstract.tidy = row.text(4);
                            sources.append(std::move(source));
                            return {};
                        }));
    return sources;
}

base::Result<model::PaperId> makeJoinedPaper(Transaction &transaction, model::PaperId paper,
                                             const SourceParting &parting) {
    Connection &connection = transaction.connection();
    LECTERN_ASSIGN(const qint64 number, Digests(transaction).reservePaperIds(1));
    const model::PaperId fresh(number);
    const model::DigestId digest = parting.leaving.constFirst().digest;
    LECTERN_TRY(insertJoined(transaction, fresh, paper, digest));
    for (const ToldSource &source : parting.leaving)
        LECTERN_TRY(takeSource(connection, source, paper, fresh));
    LECTERN_TRY(addKeys(connection, fresh, parting.keys, digest));
    for (const StoredKey &key : parting.keysGiven)
        LECTERN_TRY(connection.run(QStringLiteral("DELETE FROM paper_key WHERE scheme = ? AND "
                                                  "value = ? AND paper_id = ?"),
                                   {key.scheme, notNull(key.value), paper.value()}));
    return fresh;
}

} // namespace lectern::store
