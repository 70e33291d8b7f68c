// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bind.h"
#include "core/store/facts_json.h"
#include "core/store/paper_reads.h"
#include "core/store/visible.h"

namespace lectern::store {

namespace {

constexpr qsizetype rowAuthors = 4;

model::PaperRow toPaperRow(const Row &row) {
    model::PaperRow paper;
    paper.id = model::PaperId(row.integer(0));
    paper.title = row.text(1);
    paper.abstractStart = row.text(2);
    const QStringList authors = fromJsonArray(row.text(3));
    paper.authors = authors.mid(0, rowAuthors);
    paper.authorCount = authors.size();
    paper.upvotes = row.optionalInt(4);
    paper.hasCode = row.text(5).contains(QLatin1String("\"kind\":\"code\""));
    paper.decision = static_cast<model::DecisionState>(row.integer(6));
    paper.seen = row.integer(7) != 0;
    paper.digest = model::DigestId(row.integer(8));
    return paper;
}

template <typename Value>
QList<Value> inOrder(const QList<model::PaperId> &ids, const QHash<model::PaperId, Value> &byId) {
    QList<Value> ordered;
    ordered.reserve(byId.size());
    for (const model::PaperId id : ids)
        if (const auto found = byId.constFind(id); found != byId.cend()) ordered.append(*found);
    return ordered;
}

} // namespace

QString idArray(const QList<model::PaperId> &ids) {
    QString array = QStringLiteral("[");
    for (const model::PaperId id : ids) {
        if (array.size() > 1) array += QLatin1Char(',');
        array += QString::number(id.value());
    }
    return array + QLatin1Char(']');
}

base::Result<QList<model::PaperId>> paperIds(Connection &connection, const QString &sql,
                                             const Connection::Values &values) {
    QList<model::PaperId> papers;
    LECTERN_TRY(connection.each(sql, values, [&](const Row &row) -> base::Status {
        papers.append(model::PaperId(row.integer(0)));
        return {};
    }));
    return papers;
}

base::Result<QHash<model::PaperId, QList<model::Tag>>> tagsOf(Connection &connection,
                                                              const QString &idArray) {
    QHash<model::PaperId, QList<model::Tag>> tags;
    LECTERN_TRY(connection.each(
        QStringLiteral("SELECT pt.paper_id, t.id, t.name, t.colour, t.digit FROM json_each(?) j "
                       "JOIN paper_tag pt ON pt.paper_id = j.value AND pt.deleted = 0 "
                       "JOIN tag t ON t.id = pt.tag_id AND t.deleted = 0 ORDER BY t.folded"),
        {idArray}, [&](const Row &row) -> base::Status {
            tags[model::PaperId(row.integer(0))].append({model::TagId(row.integer(1)), row.text(2),
                                                         static_cast<int>(row.integer(3)),
                                                         row.optionalInt(4), 0});
            return {};
        }));
    return tags;
}

base::Result<QString> titleOf(Connection &connection, const QUuid &paper) {
    LECTERN_ASSIGN(
        const auto title,
        connection.single(QStringLiteral("SELECT v.title FROM paper p JOIN search_source v "
                                         "ON v.id = p.id WHERE p.uuid = ?"),
                          {blob(paper)}));
    return title ? title->toString() : QString();
}

base::Result<model::DecisionState> decisionOf(Connection &connection, model::PaperId paper) {
    LECTERN_ASSIGN(
        const auto state,
        connection.single(
            QStringLiteral("SELECT state FROM decision WHERE paper_id = ? AND deleted = 0"),
            {paper.value()}));
    return static_cast<model::DecisionState>(state ? state->toInt() : 0);
}

base::Result<QList<model::PaperRow>> readRows(Connection &connection,
                                              const QList<model::PaperId> &ids, int today) {
    QHash<model::PaperId, model::PaperRow> rows;
    const QString array = idArray(ids);
    LECTERN_TRY(connection.each(
        QStringLiteral(
            "SELECT p.id, coalesce(ct.value, t.tidy, ''), substr(coalesce(ca.value, a.tidy, ''), "
            "1, "
            "240), coalesce(cu.value, p.authors), p.upvotes, p.links, %1, s.paper_id IS NOT NULL, "
            "p.digest_id FROM json_each(?) j JOIN paper p ON p.id = j.value "
            "LEFT JOIN paper_text t ON t.id = p.title_id "
            "LEFT JOIN paper_text a ON a.id = p.abstract_id "
            "LEFT JOIN correction ct ON ct.paper_id = p.id AND ct.field = 'title' AND ct.deleted = "
            "0 "
            "LEFT JOIN correction ca ON ca.paper_id = p.id AND ca.field = 'abstract' "
            "AND ca.deleted = 0 "
            "LEFT JOIN correction cu ON cu.paper_id = p.id AND cu.field = 'authors' "
            "AND cu.deleted = 0 "
            "LEFT JOIN seen s ON s.paper_id = p.id %2 WHERE %3")
            .arg(effectiveState, decisionJoin, visiblePaper),
        {today, array}, [&](const Row &row) -> base::Status {
            const model::PaperRow paper = toPaperRow(row);
            rows.insert(paper.id, paper);
            return {};
        }));
    LECTERN_ASSIGN(const auto tags, tagsOf(connection, array));
    for (auto it = tags.cbegin(); it != tags.cend(); ++it)
        if (const auto row = rows.find(it.key()); row != rows.end()) row->tags = it.value();
    return inOrder(ids, rows);
}

} // namespace lectern::store
