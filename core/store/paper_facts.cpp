// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/paper_facts.h"

#include "core/base/uuid.h"
#include "core/store/bind.h"
#include "core/store/corrections.h"
#include "core/store/facts_json.h"
#include "core/store/shown_facts.h"

#include <QCryptographicHash>

namespace lectern::store {

namespace {

enum TextFieldNumber { TitleText = 0, AbstractText = 1, SummaryText = 2 };

QByteArray sourceHash(const Source &source, const QString &factsJson) {
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    const model::Facts &facts = source.facts;
    for (const QString &part : {factsJson, facts.title.raw, facts.abstract.raw, facts.aiSummary}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    hash.addData(QByteArray::number(static_cast<int>(source.rank)));
    return hash.result();
}

QVariant rawOrNull(const model::Text &text) {
    return text.raw == text.tidy ? QVariant(QMetaType::fromType<QByteArray>())
                                 : QVariant(qCompress(text.raw.toUtf8()));
}

} // namespace

QByteArray textHash(const QString &tidy) {
    return QCryptographicHash::hash(tidy.toUtf8(), QCryptographicHash::Blake2b_160);
}

base::Result<QList<model::PaperId>> PaperFacts::withKey(const StoredKey &key) {
    QList<model::PaperId> papers;
    LECTERN_TRY(m_transaction.connection().each(
        QStringLiteral("SELECT DISTINCT n.now_id FROM paper_key k "
                       "JOIN paper_now n ON n.id = k.paper_id JOIN paper p ON p.id = n.now_id "
                       "WHERE k.scheme = ? AND k.value = ? AND p.presence <> 1"),
        {key.scheme, notNull(key.value)}, [&](const Row &row) -> base::Status {
            papers.append(model::PaperId(row.integer(0)));
            return {};
        }));
    return papers;
}

base::Result<model::Facts> PaperFacts::shown(model::PaperId paper) {
    model::Facts facts;
    LECTERN_TRY(m_transaction.connection().each(
        QStringLiteral("SELECT t.tidy, a.tidy, p.authors, p.arxiv, p.doi, p.openreview, p.version "
                       "FROM paper p LEFT JOIN paper_text t ON t.id = p.title_id "
                       "LEFT JOIN paper_text a ON a.id = p.abstract_id WHERE p.id = ?"),
        {paper.value()}, [&](const Row &row) -> base::Status {
            facts.title.tidy = row.text(0);
            facts.abstract.tidy = row.text(1);
            facts.authors = fromJsonArray(row.text(2));
            facts.identifiers = {row.text(3), row.optionalInt(6), row.text(4), row.text(5)};
            return {};
        }));
    return facts;
}

base::Result<model::Facts> PaperFacts::told(model::PaperId paper) {
    LECTERN_ASSIGN(model::Facts facts, shown(paper));
    LECTERN_TRY(m_transaction.connection().each(
        QStringLiteral("SELECT field, value FROM correction WHERE paper_id = ? AND deleted = 0 "
                       "AND field IN ('arxiv', 'doi')"),
        {paper.value()}, [&](const Row &row) -> base::Status {
            layOver(facts, row.text(0), row.text(1));
            return {};
        }));
    return facts;
}

base::Result<QString> PaperFacts::uuidOf(model::PaperId paper) {
    LECTERN_ASSIGN(const auto uuid,
                   m_transaction.connection().single(
                       QStringLiteral("SELECT uuid FROM paper WHERE id = ?"), {paper.value()}));
    return uuid ? base::toText(QUuid::fromRfc4122(uuid->toByteArray())) : QString();
}

base::Status PaperFacts::insert(model::PaperId id, const Source &source,
                                const model::Readings &readings, const QList<StoredKey> &keys) {
    const base::Instant now = m_transaction.clock().now();
    LECTERN_TRY(m_transaction.connection().run(
        QStringLiteral("INSERT INTO paper(id, uuid, digest_id, added, added_offset) "
                       "VALUES(?, ?, ?, ?, ?)"),
        {id.value(), blob(base::uuid7(m_transaction.clock())), source.digest.value(), now.utcMs,
         now.offsetMinutes}));
    m_transaction.indexNew(id);
    LECTERN_TRY(addKeys(id, keys));
    const model::Facts &facts = source.facts;
    LECTERN_ASSIGN(const QVariant title, textId(id, TitleText, facts.title, source.tidyRules));
    LECTERN_ASSIGN(const QVariant abstract,
                   textId(id, AbstractText, facts.abstract, source.tidyRules));
    LECTERN_ASSIGN(const QVariant summary,
                   textId(id, SummaryText, {facts.aiSummary, facts.aiSummary}, source.tidyRules));
    ShownFacts shown;
    LECTERN_TRY(insertSource(id, source, sourceHash(source, factsToJson(facts)), title, abstract,
                             summary, &shown.sourceId));
    shown.facts = facts;
    shown.titleId = title;
    shown.abstractId = abstract;
    shown.summaryId = summary;
    shown.upvotes = readings.upvotes;
    shown.stars = readings.stars;
    return writeShown(m_transaction.connection(), id, shown);
}

base::Status PaperFacts::addKeys(model::PaperId paper, const QList<StoredKey> &keys) {
    for (const StoredKey &key : keys)
        LECTERN_TRY(m_transaction.connection().run(
            QStringLiteral(
                "INSERT OR IGNORE INTO paper_key(scheme, value, paper_id) VALUES(?, ?, ?)"),
            {key.scheme, notNull(key.value), paper.value()}));
    return {};
}

base::Result<bool> PaperFacts::addSource(model::PaperId paper, const Source &source) {
    const QByteArray hash = sourceHash(source, factsToJson(source.facts));
    LECTERN_ASSIGN(
        const auto known,
        m_transaction.connection().single(
            QStringLiteral("SELECT 1 FROM paper_source s JOIN digest d ON d.id = s.digest_id "
                           "WHERE s.paper_id = ? AND s.hash = ? AND d.removed = 0"),
            {paper.value(), hash}));
    if (known) return false;
    const model::Facts &facts = source.facts;
    LECTERN_ASSIGN(const QVariant title, textId(paper, TitleText, facts.title, source.tidyRules));
    LECTERN_ASSIGN(const QVariant abstract,
                   textId(paper, AbstractText, facts.abstract, source.tidyRules));
    LECTERN_ASSIGN(
        const QVariant summary,
        textId(paper, SummaryText, {facts.aiSummary, facts.aiSummary}, source.tidyRules));
    qint64 id = 0;
    LECTERN_TRY(insertSource(paper, source, hash, title, abstract, summary, &id));
    return true;
}

base::Status PaperFacts::addSighting(model::PaperId paper, model::DigestId digest,
                                     const model::Entry &entry) {
    const auto announced = entry.announced == model::Announced::Unknown
                               ? QVariant(QMetaType::fromType<int>())
                               : QVariant(static_cast<int>(entry.announced));
    return m_transaction.connection().run(
        QStringLiteral("INSERT INTO sighting(digest_id, position, paper_id, announced, upvotes, "
                       "comments, stars) VALUES(?, ?, ?, ?, ?, ?, ?)"),
        {digest.value(), entry.position, paper.value(), announced, orNull(entry.readings.upvotes),
         orNull(entry.readings.comments), orNull(entry.readings.stars)});
}

base::Status PaperFacts::addOffer(model::PaperId paper, model::PaperId other,
                                  model::DigestId digest, const QString &reason) {
    return m_transaction.connection().run(
        QStringLiteral("INSERT OR IGNORE INTO merge_offer(paper_id, other_id, reason, digest_id) "
                       "VALUES(?, ?, ?, ?)"),
        {paper.value(), other.value(), notNull(reason), digest.value()});
}

base::Result<bool> PaperFacts::refresh(model::PaperId paper) {
    LECTERN_ASSIGN(const model::Facts before, shown(paper));
    LECTERN_TRY(m_transaction.beforeTextChange(paper));
    LECTERN_ASSIGN(const ShownFacts chosen, chooseShown(m_transaction.connection(), paper));
    LECTERN_TRY(writeShown(m_transaction.connection(), paper, chosen));
    LECTERN_ASSIGN(const model::Facts after, shown(paper));
    return before.title.tidy != after.title.tidy || before.abstract.tidy != after.abstract.tidy ||
           before.identifiers != after.identifiers;
}

base::Result<QVariant> PaperFacts::textId(model::PaperId paper, int field, const model::Text &text,
                                          int tidyRules) {
    if (text.raw.isEmpty()) return QVariant(QMetaType::fromType<qint64>());
    const QVariant raw = rawOrNull(text);
    const QByteArray hash = textHash(text.tidy);
    Connection &connection = m_transaction.connection();
    LECTERN_ASSIGN(
        const auto known,
        connection.single(QStringLiteral("SELECT id FROM paper_text WHERE paper_id = ? AND "
                                         "field = ? AND hash = ? AND raw IS ?"),
                          {paper.value(), field, hash, raw}));
    if (known) return *known;
    LECTERN_TRY(connection.run(QStringLiteral("INSERT INTO paper_text(paper_id, field, raw, tidy, "
                                              "tidy_rules, hash) VALUES(?, ?, ?, ?, ?, ?)"),
                               {paper.value(), field, raw, notNull(text.tidy), tidyRules, hash}));
    LECTERN_ASSIGN(const auto id, connection.single(QStringLiteral("SELECT last_insert_rowid()")));
    return id.value_or(QVariant());
}

base::Status PaperFacts::insertSource(model::PaperId paper, const Source &source,
                                      const QByteArray &hash, const QVariant &title,
                                      const QVariant &abstract, const QVariant &summary,
                                      qint64 *id) {
    Connection &connection = m_transaction.connection();
    const model::Facts &facts = source.facts;
    LECTERN_TRY(connection.run(
        QStringLiteral("INSERT INTO paper_source(paper_id, digest_id, rank, version, updated, "
                       "title_id, abstract_id, summary_id, facts, hash) "
                       "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {paper.value(), source.digest.value(), static_cast<int>(source.rank),
         orNull(facts.identifiers.version), orNull(facts.updated), title, abstract, summary,
         factsToJson(facts), hash}));
    LECTERN_ASSIGN(const auto inserted,
                   connection.single(QStringLiteral("SELECT last_insert_rowid()")));
    *id = inserted ? inserted->toLongLong() : 0;
    return {};
}

} // namespace lectern::store
