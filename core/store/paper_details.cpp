// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attachments.h"
#include "core/store/bind.h"
#include "core/store/corrections.h"
#include "core/store/days.h"
#include "core/store/facts_json.h"
#include "core/store/older_texts.h"
#include "core/store/paper_facts.h"
#include "core/store/paper_reads.h"
#include "core/store/visible.h"

namespace lectern::store {

namespace {

using Papers = QHash<model::PaperId, model::Paper>;

std::optional<base::Instant> instant(const Row &row, int column) {
    if (row.isNull(column)) return std::nullopt;
    return base::Instant{row.integer(column), static_cast<int>(row.integer(column + 1))};
}

model::Facts toFacts(const Row &row) {
    model::Facts facts;
    facts.title = {rawText(row, 2, row.text(3)), row.text(3)};
    facts.abstract = {rawText(row, 4, row.text(5)), row.text(5)};
    facts.aiSummary = row.text(6);
    facts.authors = fromJsonArray(row.text(7));
    facts.categories = fromJsonArray(row.text(8));
    facts.links = linksFromJson(row.text(9));
    facts.identifiers = {row.text(10), row.optionalInt(11), row.text(12), row.text(13)};
    facts.url = row.text(14);
    facts.venue = row.text(15);
    facts.published = row.text(16);
    facts.updated = row.text(17);
    facts.comments = row.text(18);
    facts.withdrawn = row.integer(19) != 0;
    return facts;
}

model::Paper toPaper(const Row &row) {
    model::Paper paper;
    paper.id = model::PaperId(row.integer(0));
    paper.uuid = QUuid::fromRfc4122(row.blob(1));
    paper.facts = toFacts(row);
    paper.newestReadings = {row.optionalInt(20), std::nullopt, row.optionalInt(21)};
    paper.added = {row.integer(22), static_cast<int>(row.integer(23))};
    paper.decision.state = static_cast<model::DecisionState>(row.integer(24));
    if (!row.isNull(25)) paper.decision.until = dateFrom(static_cast<int>(row.integer(25)));
    paper.decision.decided = instant(row, 26);
    paper.seen = row.integer(28) != 0;
    paper.progress = static_cast<model::ReadingProgress>(row.integer(29));
    paper.note.text = row.text(30);
    paper.note.noted = instant(row, 31);
    if (!row.isNull(33)) paper.firstSeen = row.integer(33);
    paper.citationKey = row.text(34);
    return paper;
}

base::Result<Papers> readFacts(Connection &connection, const QString &array, int today) {
    Papers papers;
    LECTERN_TRY(connection.each(
        QStringLiteral(
            "SELECT p.id, p.uuid, t.raw, coalesce(t.tidy, ''), a.raw, coalesce(a.tidy, ''), "
            "coalesce(m.tidy, ''), p.authors, p.categories, p.links, p.arxiv, p.version, p.doi, "
            "p.openreview, p.url, p.venue, p.published, p.updated, p.comments, p.withdrawn, "
            "p.upvotes, p.stars, p.added, p.added_offset, %1, dc.until, dc.decided, "
            "dc.decided_offset, s.paper_id IS NOT NULL, coalesce(pr.state, 0), n.text, n.noted, "
            "n.noted_offset, s.at, ck.key "
            "FROM json_each(?) j JOIN paper p ON p.id = j.value "
            "LEFT JOIN paper_text t ON t.id = p.title_id "
            "LEFT JOIN paper_text a ON a.id = p.abstract_id "
            "LEFT JOIN paper_text m ON m.id = p.summary_id "
            "LEFT JOIN seen s ON s.paper_id = p.id "
            "LEFT JOIN citation_key ck ON ck.paper_id = p.id AND ck.deleted = 0 "
            "LEFT JOIN progress pr ON pr.paper_id = p.id AND pr.deleted = 0 "
            "LEFT JOIN note n ON n.paper_id = p.id AND n.deleted = 0 %2 WHERE %3")
            .arg(effectiveState, decisionJoin, visiblePaper),
        {today, array}, [&](const Row &row) -> base::Status {
            const model::Paper paper = toPaper(row);
            papers.insert(paper.id, paper);
            return {};
        }));
    return papers;
}

base::Status addCorrections(Connection &connection, const QString &array, Papers &papers) {
    return connection.each(
        QStringLiteral("SELECT c.paper_id, c.field, c.value FROM json_each(?) j "
                       "JOIN correction c ON c.paper_id = j.value AND c.deleted = 0 "
                       "ORDER BY c.field"),
        {array}, [&](const Row &row) -> base::Status {
            if (const auto paper = papers.find(model::PaperId(row.integer(0)));
                paper != papers.end()) {
                const QString field = row.text(1);
                paper->corrections.append({field, correctedValue(field, row.text(2)),
                                           model::factNamed(paper->facts, field)});
                layOver(paper->facts, field, row.text(2));
            }
            return {};
        });
}

base::Status addSightings(Connection &connection, const QString &array, Papers &papers) {
    return connection.each(
        QStringLiteral(
            "SELECT s.paper_id, d.id, d.source, d.format, d.day, d.month_day, s.position, "
            "d.papers, s.announced, s.upvotes, s.comments, s.stars, d.uuid FROM json_each(?) j "
            "JOIN sighting s ON s.paper_id = j.value "
            "JOIN digest d ON d.id = s.digest_id AND d.complete = 1 AND d.removed = 0 "
            "ORDER BY d.id DESC, s.position"),
        {array}, [&](const Row &row) -> base::Status {
            const auto paper = papers.find(model::PaperId(row.integer(0)));
            if (paper == papers.end()) return {};
            paper->sightings.append({model::DigestId(row.integer(1)),
                                     row.text(2),
                                     row.text(3),
                                     dayFrom(row.value(4), row.value(5)),
                                     row.integer(6),
                                     row.integer(7),
                                     static_cast<model::Announced>(row.integer(8)),
                                     {row.optionalInt(9), row.optionalInt(10), row.optionalInt(11)},
                                     QUuid::fromRfc4122(row.blob(12))});
            return {};
        });
}

base::Status addOffers(Connection &connection, const QString &array, Papers &papers) {
    // CASE: the list of all open offers is made only once there is a paper that may be in it, one
    // that an offer names or that another was joined into. AND would make it in any case.
    return connection.each(
        QStringLiteral("SELECT j.value FROM json_each(?) j WHERE CASE WHEN "
                       "EXISTS(SELECT 1 FROM merge_offer o WHERE o.paper_id = j.value) OR "
                       "EXISTS(SELECT 1 FROM merge_offer o WHERE o.other_id = j.value) OR "
                       "EXISTS(SELECT 1 FROM paper s WHERE s.survivor_id = j.value) "
                       "THEN j.value IN (SELECT paper_id FROM open_offer UNION ALL "
                       "SELECT other_id FROM open_offer) ELSE 0 END"),
        {array}, [&](const Row &row) -> base::Status {
            const auto paper = papers.find(model::PaperId(row.integer(0)));
            if (paper != papers.end()) paper->duplicate = true;
            return {};
        });
}

base::Status addHighlights(Connection &connection, const QString &array, Papers &papers) {
    return connection.each(
        QStringLiteral(
            "SELECT h.paper_id, h.uuid, h.field, h.meaning, h.quote, h.start_at, h.end_at, "
            "h.comment, h.orphan, h.prefix, h.suffix FROM json_each(?) j JOIN highlight h "
            "ON h.paper_id = j.value AND h.deleted = 0 ORDER BY h.field, h.start_at"),
        {array}, [&](const Row &row) -> base::Status {
            const auto paper = papers.find(model::PaperId(row.integer(0)));
            if (paper == papers.end()) return {};
            paper->highlights.append(
                {QUuid::fromRfc4122(row.blob(1)), static_cast<model::TextField>(row.integer(2)),
                 static_cast<model::Meaning>(row.integer(3)), row.text(4), row.integer(5),
                 row.integer(6), row.text(7), row.integer(8) != 0, row.text(9), row.text(10)});
            return {};
        });
}

// The abstract that was read last, where another shows now.
base::Status addAbstractsRead(Connection &connection, const QString &array, Papers &papers) {
    return connection.each(
        QStringLiteral("SELECT r.paper_id, r.text_hash, t.tidy FROM json_each(?) j "
                       "JOIN progress r ON r.paper_id = j.value AND r.deleted = 0 "
                       "JOIN paper_text t ON t.paper_id = r.paper_id AND t.field = 1 "
                       "AND t.hash = r.text_hash"),
        {array}, [&](const Row &row) -> base::Status {
            const auto paper = papers.find(model::PaperId(row.integer(0)));
            if (paper == papers.end()) return {};
            const bool changed = textHash(paper->facts.abstract.tidy) != row.blob(1);
            if (changed) paper->abstractRead = row.text(2);
            return {};
        });
}

base::Status addListsAndFiles(Connection &connection, const QString &array, Papers &papers) {
    LECTERN_TRY(connection.each(
        QStringLiteral("SELECT e.paper_id, l.name, e.rank, e.comment, l.description, l.budget FROM "
                       "json_each(?) j "
                       "JOIN reading_list_entry e "
                       "ON e.paper_id = j.value AND e.deleted = 0 JOIN reading_list l "
                       "ON l.id = e.list_id AND l.deleted = 0 ORDER BY l.folded"),
        {array}, [&](const Row &row) -> base::Status {
            const auto paper = papers.find(model::PaperId(row.integer(0)));
            if (paper == papers.end()) return {};
            paper->lists.append(row.text(1));
            paper->places.append(
                {row.text(1), row.text(2), row.text(3), row.text(4), row.optionalInt(5)});
            return {};
        }));
    return connection.each(attachmentColumns() +
                               QStringLiteral("FROM json_each(?) j JOIN attachment f ON "
                                              "f.paper_id = j.value AND f.deleted = 0 ORDER BY "
                                              "f.file_name"),
                           {array}, [&](const Row &row) -> base::Status {
                               if (const auto paper = papers.find(model::PaperId(row.integer(0)));
                                   paper != papers.end())
                                   paper->attachments.append(toAttachment(row));
                               return {};
                           });
}

} // namespace

base::Result<QList<model::Paper>> readPapers(Connection &connection,
                                             const QList<model::PaperId> &ids, int today) {
    const QString array = idArray(ids);
    LECTERN_ASSIGN(Papers papers, readFacts(connection, array, today));
    LECTERN_TRY(addOlderTexts(connection, array, papers));
    LECTERN_TRY(addCorrections(connection, array, papers));
    LECTERN_TRY(addSightings(connection, array, papers));
    LECTERN_TRY(addOffers(connection, array, papers));
    LECTERN_TRY(addHighlights(connection, array, papers));
    LECTERN_TRY(addAbstractsRead(connection, array, papers));
    LECTERN_TRY(addListsAndFiles(connection, array, papers));
    LECTERN_ASSIGN(const auto tags, tagsOf(connection, array));
    QList<model::Paper> ordered;
    for (const model::PaperId id : ids) {
        const auto paper = papers.find(id);
        if (paper == papers.end()) continue;
        paper->tags = tags.value(id);
        ordered.append(*paper);
    }
    return ordered;
}

} // namespace lectern::store
