// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/backup/paper_load.h"

#include "core/digest/tidy.h"
#include "core/store/days.h"
#include "core/store/facts_json.h"
#include "core/store/paper_lists.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace lectern::library {

namespace {

constexpr int lastIdScheme = 3;    // arxiv, doi, openreview; see the schema
constexpr int deletedPresence = 2; // see there

QString textAt(const QJsonObject &row, const char *column) {
    return row.value(QLatin1String(column)).toString();
}

std::optional<int> countAt(const QJsonObject &row, const char *column) {
    const QJsonValue value = row.value(QLatin1String(column));
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QList<store::StoredKey> keysIn(const QJsonObject &row) {
    QList<store::StoredKey> keys;
    for (const QJsonValue &each : row.value(QStringLiteral("keys")).toArray()) {
        if (each.isArray()) // of a paper that is only named
            keys.append({each.toArray().at(0).toInt(), each.toArray().at(1).toString()});
        else
            keys.append(
                {each[QStringLiteral("scheme")].toInt(), each[QStringLiteral("value")].toString()});
    }
    return keys;
}

model::Text textOf(const QJsonObject &row, const QJsonObject &source, const char *column) {
    const QJsonArray texts = row.value(QStringLiteral("texts")).toArray();
    const QJsonValue place = source.value(QLatin1String(column));
    if (!place.isDouble()) return {};
    const QJsonObject text = texts.at(place.toInt()).toObject();
    const QString tidy = textAt(text, "tidy");
    const QString raw = textAt(text, "raw");
    if (raw.isEmpty()) return {tidy, tidy};
    return {QString::fromUtf8(qUncompress(QByteArray::fromBase64(raw.toLatin1()))), tidy};
}

QVariant numberAt(const QJsonObject &row, const char *column) {
    const auto number = countAt(row, column);
    return number ? QVariant(*number) : QVariant();
}

// A paper that the reader's rows name and nothing more is known of.
model::Facts factsOfNamed(const QJsonObject &row, const QList<store::StoredKey> &keys) {
    model::Facts facts;
    const QString title = textAt(row, "title");
    facts.title = {title, title};
    for (const store::StoredKey &key : keys) {
        if (key.scheme == 1) facts.identifiers.arxiv = key.value;
        if (key.scheme == 2) facts.identifiers.doi = key.value;
        if (key.scheme == 3) facts.identifiers.openReview = key.value;
    }
    return facts;
}

} // namespace

base::Status PaperLoad::takeDigest(const QJsonObject &row) {
    Told told;
    told.digest = {textAt(row, "source"),
                   textAt(row, "format"),
                   store::dayFrom(numberAt(row, "day"), numberAt(row, "month_day")),
                   textAt(row, "file_name"),
                   QByteArray::fromHex(textAt(row, "content_hash").toLatin1()),
                   QUuid::fromString(textAt(row, "uuid"))};
    told.report.day = told.digest.day;
    store::Digests digests(m_transaction);
    LECTERN_ASSIGN(told.id, digests.withUuid(told.digest.uuid));
    if (!told.id.isValid()) {
        LECTERN_ASSIGN(const auto same, digests.withContent(told.digest.contentHash));
        if (same) told.id = same->id;
    }
    told.known = told.id.isValid();
    m_digests.insert(textAt(row, "uuid"), told);
    return {};
}

base::Result<PaperLoad::Told *> PaperLoad::told(const QString &uuid) {
    Told &told = m_digests[uuid];
    if (told.id.isValid()) return &told;
    if (told.digest.source.isEmpty())
        told.digest = {
            QStringLiteral("dump"),
            QStringLiteral("dump"),
            std::nullopt,
            m_name,
            QCryptographicHash::hash("dump " + m_name.toUtf8(), QCryptographicHash::Blake2b_256),
            {}};
    LECTERN_ASSIGN(told.id, store::Digests(m_transaction).insert(told.digest));
    return &told;
}

base::Result<model::PaperId> PaperLoad::find(const QString &uuid,
                                             const QList<store::StoredKey> &keys) {
    store::Connection &connection = m_transaction.connection();
    LECTERN_ASSIGN(const auto same, store::papersNamed(connection, {QUuid::fromString(uuid)}));
    if (!same.isEmpty()) return same.constFirst();
    for (const bool ids : {true, false}) {
        for (const store::StoredKey &key : keys) {
            if ((key.scheme <= lastIdScheme) != ids) continue;
            LECTERN_ASSIGN(const auto holders, store::holdersOf(connection, key));
            if (holders.size() == 1) return holders.constFirst().paper;
        }
        const bool named = std::any_of(keys.cbegin(), keys.cend(),
                                       [](const auto &key) { return key.scheme <= lastIdScheme; });
        if (named) break; // its ids are nobody's here: a title proves nothing
    }
    return model::PaperId();
}

base::Status PaperLoad::name(const QString &uuid, model::PaperId paper) {
    LECTERN_ASSIGN(const QString own, store::PaperFacts(m_transaction).uuidOf(paper));
    if (own != uuid) m_here.insert(uuid, own);
    return {};
}

base::Status PaperLoad::takePaper(const QJsonObject &row) {
    const QString uuid = textAt(row, "uuid");
    const auto keys = keysIn(row);
    if (row.contains(QStringLiteral("survivor_id")))
        m_joined.insert(uuid, textAt(row, "survivor_id"));
    LECTERN_ASSIGN(const model::PaperId paper, find(uuid, keys));
    const int presence = row.value(QStringLiteral("presence")).toInt();
    if (!paper.isValid()) return presence == 0 ? addPaper(row, keys) : base::Status();
    if (presence == deletedPresence)
        m_deleted.insert(paper, row.value(QStringLiteral("removed_at")).toInteger());
    LECTERN_TRY(name(uuid, paper));
    LECTERN_TRY(addSources(row, paper));
    LECTERN_TRY(addSightings(row, paper));
    LECTERN_TRY(store::PaperFacts(m_transaction).refresh(paper));
    return {};
}

base::Status PaperLoad::addPaper(const QJsonObject &row, const QList<store::StoredKey> &keys) {
    const QJsonArray sources = row.value(QStringLiteral("sources")).toArray();
    if (sources.isEmpty()) return {};
    LECTERN_ASSIGN(const store::Source first, sourceIn(row, sources.first().toObject()));
    LECTERN_ASSIGN(const qint64 number, store::Digests(m_transaction).reservePaperIds(1));
    const model::PaperId paper(number);
    const QString uuid = textAt(row, "uuid");
    const model::Readings readings{countAt(row, "upvotes"), std::nullopt, countAt(row, "stars")};
    store::PaperFacts facts(m_transaction);
    LECTERN_TRY(facts.insert(paper, first, readings, keys, QUuid::fromString(uuid)));
    ++m_added;
    LECTERN_ASSIGN(Told * told, this->told(textAt(sources.first().toObject(), "digest_id")));
    ++told->report.fresh;
    if (told->known) m_cameBack.append(paper);
    LECTERN_TRY(name(uuid, paper));
    LECTERN_TRY(addSources(row, paper));
    return addSightings(row, paper, true);
}

base::Result<store::Source> PaperLoad::sourceIn(const QJsonObject &row, const QJsonObject &source) {
    store::Source told;
    told.facts = store::factsFromJson(textAt(source, "facts"));
    told.facts.title = textOf(row, source, "title_id");
    told.facts.abstract = textOf(row, source, "abstract_id");
    told.facts.aiSummary = textOf(row, source, "summary_id").tidy;
    told.rank = static_cast<model::SourceRank>(
        qBound(0, source.value(QStringLiteral("rank")).toInt(), int(model::SourceRank::Metadata)));
    const QJsonArray texts = row.value(QStringLiteral("texts")).toArray();
    told.tidyRules = texts.first()[QStringLiteral("tidy_rules")].toInt();
    LECTERN_ASSIGN(const Told *digest, this->told(textAt(source, "digest_id")));
    told.digest = digest->id;
    return told;
}

base::Status PaperLoad::addSources(const QJsonObject &row, model::PaperId paper) {
    store::PaperFacts facts(m_transaction);
    for (const QJsonValue &value : row.value(QStringLiteral("sources")).toArray()) {
        LECTERN_ASSIGN(const store::Source source, sourceIn(row, value.toObject()));
        LECTERN_TRY(facts.addSource(paper, source));
    }
    return {};
}

base::Status PaperLoad::addSightings(const QJsonObject &row, model::PaperId paper, bool fresh) {
    store::PaperFacts facts(m_transaction);
    for (const QJsonValue &value : row.value(QStringLiteral("sightings")).toArray()) {
        const QJsonObject sighting = value.toObject();
        LECTERN_ASSIGN(Told * told, this->told(textAt(sighting, "digest_id")));
        model::Entry entry;
        entry.position = sighting.value(QStringLiteral("position")).toInteger();
        if (told->known) { // who was seen in it is known, but for one that was gone
            LECTERN_ASSIGN(const bool taken,
                           store::Digests(m_transaction).hasPaperAt(told->id, entry.position));
            if (!fresh || taken) continue;
        }
        ++told->report.papers;
        entry.announced = static_cast<model::Announced>(
            qBound(0, sighting.value(QStringLiteral("announced")).toInt(), 3));
        entry.readings = {countAt(sighting, "upvotes"), countAt(sighting, "comments"),
                          countAt(sighting, "stars")};
        LECTERN_TRY(facts.addSighting(paper, told->id, entry));
    }
    return {};
}

base::Status PaperLoad::takeNamed(const QJsonObject &row) {
    const QString uuid = textAt(row, "uuid");
    const auto keys = keysIn(row);
    const QJsonValue deleted = row.value(QStringLiteral("deleted"));
    LECTERN_ASSIGN(const model::PaperId paper, find(uuid, keys));
    if (paper.isValid()) {
        if (deleted.isDouble()) m_deleted.insert(paper, deleted.toInteger());
        return name(uuid, paper);
    }
    LECTERN_ASSIGN(Told * told, this->told({}));
    LECTERN_ASSIGN(const qint64 number, store::Digests(m_transaction).reservePaperIds(1));
    const model::PaperId fresh(number);
    store::PaperFacts facts(m_transaction);
    LECTERN_TRY(facts.insert(
        fresh,
        {factsOfNamed(row, keys), model::SourceRank::Snippet, digest::tidyRules, told->id, {}}, {},
        keys, QUuid::fromString(uuid)));
    model::Entry entry;
    entry.position = ++told->report.papers;
    ++told->report.fresh;
    ++m_added;
    LECTERN_TRY(facts.addSighting(fresh, told->id, entry));
    if (deleted.isDouble()) {
        m_deleted.insert(fresh, deleted.toInteger());
        m_addedAsDeleted.append(fresh);
    }
    return name(uuid, fresh);
}

base::Status PaperLoad::settle() {
    store::Digests digests(m_transaction);
    for (Told &told : m_digests) {
        if (told.known || !told.id.isValid()) continue;
        LECTERN_TRY(digests.complete(told.id, told.report));
        told.known = true;
    }
    for (auto joined = m_joined.cbegin(); joined != m_joined.cend(); ++joined) {
        const QUuid uuid = QUuid::fromString(joined.key());
        LECTERN_ASSIGN(const auto own, store::papersNamed(m_transaction.connection(), {uuid}));
        if (own.isEmpty()) m_here.insert(joined.key(), here(joined.value()));
    }
    return {};
}

} // namespace lectern::library
