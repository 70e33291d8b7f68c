// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shown_facts.h"

#include "core/store/bind.h"
#include "core/store/connection.h"
#include "core/store/statement.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace lectern::store {

namespace {

struct StoredSource {
    qint64 id = 0;
    int version = 0;
    int rank = 0;
    QString updated;
    qint64 day = 0;
    QVariant titleId;
    QVariant abstractId;
    QVariant summaryId;
    bool cut = false; // the abstract ends in an ellipsis
    qint64 length = 0;
    QByteArray hash;
    QString facts;
};

bool better(const StoredSource &a, const StoredSource &b) {
    return std::tie(a.version, a.rank, a.updated, a.day, a.length, a.hash) >
           std::tie(b.version, b.rank, b.updated, b.day, b.length, b.hash);
}

base::Result<std::vector<StoredSource>> sourcesOf(Connection &connection, model::PaperId paper) {
    std::vector<StoredSource> kept;
    std::vector<StoredSource> removed;
    LECTERN_TRY(connection.each(
        QStringLiteral("SELECT s.id, coalesce(s.version, 0), s.rank, coalesce(s.updated, ''), "
                       "coalesce(d.day, 0), s.title_id, s.abstract_id, s.summary_id, "
                       "coalesce(a.tidy, ''), s.hash, s.facts, d.removed "
                       "FROM paper_source s JOIN digest d ON d.id = s.digest_id AND d.complete = 1 "
                       "LEFT JOIN paper_text a ON a.id = s.abstract_id WHERE s.paper_id = ? "
                       "ORDER BY s.id"),
        {paper.value()}, [&](const Row &row) -> base::Status {
            const QString abstract = row.text(8).trimmed();
            const bool cut =
                abstract.endsWith(QChar(0x2026)) || abstract.endsWith(QLatin1String("..."));
            auto &list = row.integer(11) != 0 ? removed : kept;
            list.push_back({row.integer(0), static_cast<int>(row.integer(1)),
                            static_cast<int>(row.integer(2)), row.text(3), row.integer(4),
                            row.value(5), row.value(6), row.value(7), cut, abstract.size(),
                            row.blob(9), row.text(10)});
            return {};
        }));
    if (kept.empty()) kept.swap(removed);
    std::stable_sort(kept.begin(), kept.end(), better);
    return kept;
}

template <typename Value>
void fill(Value &into, const Value &from) {
    if (into.isEmpty()) into = from;
}

void fillFacts(model::Facts &into, const model::Facts &from) {
    fill(into.authors, from.authors);
    fill(into.categories, from.categories);
    fill(into.identifiers.arxiv, from.identifiers.arxiv);
    fill(into.identifiers.doi, from.identifiers.doi);
    fill(into.identifiers.openReview, from.identifiers.openReview);
    fill(into.url, from.url);
    fill(into.venue, from.venue);
    fill(into.published, from.published);
    fill(into.updated, from.updated);
    fill(into.comments, from.comments);
    if (!into.identifiers.version) into.identifiers.version = from.identifiers.version;
    into.withdrawn = into.withdrawn || from.withdrawn;
    for (const model::Link &link : from.links)
        if (!into.links.contains(link)) into.links.append(link);
}

QVariant abstractOf(const std::vector<StoredSource> &sources) {
    const auto has = [](const StoredSource &source) { return !source.abstractId.isNull(); };
    const auto whole = [&](const StoredSource &source) { return has(source) && !source.cut; };
    auto found = std::find_if(sources.cbegin(), sources.cend(), whole);
    if (found == sources.cend()) found = std::find_if(sources.cbegin(), sources.cend(), has);
    return found == sources.cend() ? QVariant(QMetaType::fromType<qint64>()) : found->abstractId;
}

base::Result<std::optional<int>> newestReading(Connection &connection, const QString &column,
                                               model::PaperId paper) {
    LECTERN_ASSIGN(
        const auto value,
        connection.single(
            QStringLiteral("SELECT s.%1 FROM sighting s JOIN digest d ON d.id = s.digest_id "
                           "WHERE s.paper_id = ? AND s.%1 IS NOT NULL AND d.complete = 1 "
                           "AND d.removed = 0 ORDER BY coalesce(d.day, 0) DESC, d.id DESC LIMIT 1")
                .arg(column),
            {paper.value()}));
    return value ? std::optional<int>(value->toInt()) : std::nullopt;
}

} // namespace

base::Result<ShownFacts> chooseShown(Connection &connection, model::PaperId paper) {
    LECTERN_ASSIGN(const auto sources, sourcesOf(connection, paper));
    ShownFacts shown;
    for (const StoredSource &source : sources) {
        fillFacts(shown.facts, factsFromJson(source.facts));
        if (shown.titleId.isNull()) shown.titleId = source.titleId;
        if (shown.summaryId.isNull()) shown.summaryId = source.summaryId;
    }
    shown.json = factsJsonOf(shown.facts);
    shown.abstractId = abstractOf(sources);
    shown.sourceId = sources.empty() ? 0 : sources.front().id;
    LECTERN_ASSIGN(shown.upvotes, newestReading(connection, QStringLiteral("upvotes"), paper));
    LECTERN_ASSIGN(shown.stars, newestReading(connection, QStringLiteral("stars"), paper));
    return shown;
}

base::Status writeShown(Connection &connection, model::PaperId paper, const ShownFacts &shown) {
    const model::Facts &facts = shown.facts;
    return runOften(
        connection,
        QStringLiteral(
            "UPDATE paper SET source_id = ?, title_id = ?, abstract_id = ?, summary_id = ?, "
            "authors = ?, categories = ?, links = ?, arxiv = ?, version = ?, doi = ?, "
            "openreview = ?, url = ?, venue = ?, published = ?, updated = ?, comments = ?, "
            "withdrawn = ?, upvotes = ?, stars = ? WHERE id = ?"),
        {shown.sourceId,
         shown.titleId,
         shown.abstractId,
         shown.summaryId,
         shown.json.authors,
         shown.json.categories,
         shown.json.links,
         orNull(facts.identifiers.arxiv),
         orNull(facts.identifiers.version),
         orNull(facts.identifiers.doi),
         orNull(facts.identifiers.openReview),
         orNull(facts.url),
         orNull(facts.venue),
         orNull(facts.published),
         orNull(facts.updated),
         orNull(facts.comments),
         facts.withdrawn ? 1 : 0,
         orNull(shown.upvotes),
         orNull(shown.stars),
         paper.value()});
}

} // namespace lectern::store
