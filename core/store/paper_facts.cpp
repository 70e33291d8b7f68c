// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/paper_facts.h"

#include "core/base/uuid.h"
#include "core/store/bind.h"
#include "core/store/corrections.h"
#include "core/store/facts_json.h"
#include "core/store/paper_reads.h"
#include "core/store/shown_facts.h"
#include "core/store/statement.h"

namespace lectern::store {

namespace {

enum TextFieldNumber { TitleText = 0, AbstractText = 1, SummaryText = 2 };

// `made` holds them where they were not made beforehand.
const SourceForms &formsFor(const Source &source, SourceForms &made) {
    if (source.forms && source.forms->rank == source.rank) return *source.forms;
    made = formsOf(source.facts, source.rank);
    return made;
}

QVariant homeOrNull(model::PaperId paper, model::PaperId home) {
    return home.isValid() && home != paper ? QVariant(home.value())
                                           : QVariant(QMetaType::fromType<qint64>());
}

} // namespace

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

base::Result<QList<model::CorrectedFact>> PaperFacts::corrections(model::PaperId paper) {
    static const QString sql = QStringLiteral(
        "SELECT c.field, c.value, CASE c.field WHEN 'title' THEN t.tidy WHEN 'abstract' THEN "
        "a.tidy "
        "WHEN 'authors' THEN p.authors WHEN 'arxiv' THEN p.arxiv WHEN 'doi' THEN p.doi "
        "WHEN 'url' THEN p.url WHEN 'venue' THEN p.venue WHEN 'published' THEN p.published "
        "WHEN 'updated' THEN p.updated END FROM correction c JOIN paper p ON p.id = c.paper_id "
        "LEFT JOIN paper_text t ON t.id = p.title_id "
        "LEFT JOIN paper_text a ON a.id = p.abstract_id WHERE c.paper_id = ? AND c.deleted = 0");
    QList<model::CorrectedFact> corrections;
    LECTERN_TRY(
        m_transaction.connection().each(sql, {paper.value()}, [&](const Row &row) -> base::Status {
            const QString field = row.text(0);
            const QString told = row.text(2);
            corrections.append({field, correctedValue(field, row.text(1)),
                                told.isEmpty() ? QStringList() : correctedValue(field, told)});
            return {};
        }));
    return corrections;
}

base::Result<QStringList> PaperFacts::titlesOf(model::PaperId paper) {
    QStringList titles;
    LECTERN_TRY(m_transaction.connection().each(
        QStringLiteral("SELECT DISTINCT t.tidy FROM paper_source s "
                       "JOIN digest d ON d.id = s.digest_id AND d.removed = 0 "
                       "JOIN paper_text t ON t.id = s.title_id WHERE s.paper_id = ?"),
        {paper.value()}, [&](const Row &row) -> base::Status {
            titles.append(row.text(0));
            return {};
        }));
    return titles;
}

base::Result<QByteArray> PaperFacts::shownTextHash(model::PaperId paper) {
    QByteArray hash;
    LECTERN_TRY(m_transaction.connection().each(
        QStringLiteral("SELECT c.value, t.hash FROM paper p LEFT JOIN correction c "
                       "ON c.paper_id = p.id AND c.field = 'abstract' AND c.deleted = 0 "
                       "LEFT JOIN paper_text t ON t.id = coalesce(p.abstract_id, p.title_id) "
                       "WHERE p.id = ?"),
        {paper.value()}, [&](const Row &row) -> base::Status {
            hash = row.value(0).isNull() ? row.value(1).toByteArray() : textHash(row.text(0));
            return {};
        }));
    return hash;
}

base::Result<bool> PaperFacts::arePresent(const QList<model::PaperId> &papers) {
    LECTERN_ASSIGN(const auto present,
                   m_transaction.connection().single(
                       QStringLiteral("SELECT count(*) FROM paper WHERE presence = 0 "
                                      "AND id IN (SELECT value FROM json_each(?))"),
                       {idArray(papers)}));
    return present && present->toLongLong() == papers.size();
}

base::Result<QString> PaperFacts::uuidOf(model::PaperId paper) {
    LECTERN_ASSIGN(const auto uuid,
                   m_transaction.connection().single(
                       QStringLiteral("SELECT uuid FROM paper WHERE id = ?"), {paper.value()}));
    return uuid ? base::toText(QUuid::fromRfc4122(uuid->toByteArray())) : QString();
}

base::Result<QUuid> PaperFacts::freeUuid(const QUuid &wanted) {
    if (wanted.isNull()) return base::uuid7(m_transaction.clock());
    LECTERN_ASSIGN(const auto taken,
                   m_transaction.connection().single(
                       QStringLiteral("SELECT 1 FROM paper WHERE uuid = ?"), {blob(wanted)}));
    return taken ? base::uuid7(m_transaction.clock()) : wanted;
}

base::Status PaperFacts::insert(model::PaperId id, const Source &source,
                                const model::Readings &readings, const QList<StoredKey> &keys,
                                const QUuid &wanted) {
    const base::Instant now = m_transaction.clock().now();
    LECTERN_ASSIGN(const QUuid uuid, freeUuid(wanted));
    LECTERN_TRY(
        runOften(m_transaction.connection(),
                 QStringLiteral("INSERT INTO paper(id, uuid, digest_id, added, added_offset) "
                                "VALUES(?, ?, ?, ?, ?)"),
                 {id.value(), blob(uuid), source.digest.value(), now.utcMs, now.offsetMinutes}));
    SourceForms made;
    const SourceForms &forms = formsFor(source, made);
    m_transaction.indexNew(id, forms.words);
    LECTERN_TRY(addKeys(m_transaction.connection(), id, keys, source.digest));
    const model::Facts &facts = source.facts;
    LECTERN_ASSIGN(const TextIds texts, writeTexts(id, source, forms.texts, Texts::None));
    ShownFacts shown;
    LECTERN_ASSIGN(shown.sourceId, insertSource(id, source, forms, texts));
    shown.facts = facts;
    shown.json = forms.facts;
    shown.titleId = texts.title;
    shown.abstractId = texts.abstract;
    shown.summaryId = texts.summary;
    shown.upvotes = readings.upvotes;
    shown.stars = readings.stars;
    return writeShown(m_transaction.connection(), id, shown);
}

base::Result<bool> PaperFacts::addSource(model::PaperId paper, const Source &source) {
    SourceForms made;
    const SourceForms &forms = formsFor(source, made);
    LECTERN_ASSIGN(
        const auto known,
        m_transaction.connection().single(
            QStringLiteral("SELECT 1 FROM paper_source s JOIN digest d ON d.id = s.digest_id "
                           "WHERE s.paper_id = ? AND s.hash = ? AND d.removed = 0"),
            {paper.value(), forms.hash}));
    if (known) return false;
    LECTERN_ASSIGN(const TextIds texts, writeTexts(paper, source, forms.texts, Texts::Perhaps));
    LECTERN_TRY(insertSource(paper, source, forms, texts));
    return true;
}

base::Status PaperFacts::addSighting(model::PaperId paper, model::DigestId digest,
                                     const model::Entry &entry, model::PaperId home) {
    const auto announced = entry.announced == model::Announced::Unknown
                               ? QVariant(QMetaType::fromType<int>())
                               : QVariant(static_cast<int>(entry.announced));
    return runOften(
        m_transaction.connection(),
        QStringLiteral("INSERT INTO sighting(digest_id, position, paper_id, announced, upvotes, "
                       "comments, stars, home_id) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"),
        {digest.value(), entry.position, paper.value(), announced, orNull(entry.readings.upvotes),
         orNull(entry.readings.comments), orNull(entry.readings.stars), homeOrNull(paper, home)});
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

base::Result<PaperFacts::TextIds> PaperFacts::writeTexts(model::PaperId paper, const Source &source,
                                                         const TextForms &forms, Texts known) {
    const model::Facts &facts = source.facts;
    TextIds ids;
    LECTERN_ASSIGN(ids.title, textId(paper, TitleText, facts.title, forms.title, source, known));
    LECTERN_ASSIGN(ids.abstract,
                   textId(paper, AbstractText, facts.abstract, forms.abstract, source, known));
    LECTERN_ASSIGN(ids.summary, textId(paper, SummaryText, {facts.aiSummary, facts.aiSummary},
                                       forms.summary, source, known));
    return ids;
}

base::Result<QVariant> PaperFacts::textId(model::PaperId paper, int field, const model::Text &text,
                                          const TextForm &form, const Source &source, Texts known) {
    if (text.raw.isEmpty()) return QVariant(QMetaType::fromType<qint64>());
    const QVariant raw =
        form.packed ? QVariant(*form.packed) : QVariant(QMetaType::fromType<QByteArray>());
    const QVariant home = homeOrNull(paper, source.home);
    Connection &connection = m_transaction.connection();
    if (known == Texts::Perhaps) {
        LECTERN_ASSIGN(
            const auto same,
            connection.single(
                QStringLiteral("SELECT id FROM paper_text WHERE paper_id = ? AND field = ? "
                               "AND hash = ? AND raw IS ? AND home_id IS ?"),
                {paper.value(), field, form.hash, raw, home}));
        if (same) return *same;
    }
    LECTERN_TRY(runOften(
        connection,
        QStringLiteral("INSERT INTO paper_text(paper_id, field, raw, tidy, tidy_rules, hash, "
                       "home_id) VALUES(?, ?, ?, ?, ?, ?, ?)"),
        {paper.value(), field, raw, notNull(text.tidy), source.tidyRules, form.hash, home}));
    return QVariant(connection.lastRow());
}

base::Result<qint64> PaperFacts::insertSource(model::PaperId paper, const Source &source,
                                              const SourceForms &forms, const TextIds &texts) {
    Connection &connection = m_transaction.connection();
    const model::Facts &facts = source.facts;
    LECTERN_TRY(runOften(
        connection,
        QStringLiteral("INSERT INTO paper_source(paper_id, digest_id, rank, version, updated, "
                       "title_id, abstract_id, summary_id, facts, hash, home_id) "
                       "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {paper.value(), source.digest.value(), static_cast<int>(source.rank),
         orNull(facts.identifiers.version), orNull(facts.updated), texts.title, texts.abstract,
         texts.summary, forms.facts.all, forms.hash, homeOrNull(paper, source.home)}));
    return connection.lastRow();
}

} // namespace lectern::store
