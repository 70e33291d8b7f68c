// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/kept_shares.h"

#include "core/base/fold.h"
#include "core/base/tokenizer.h"
#include "core/query/query.h"
#include "core/store/paper_lists.h"
#include "core/store/statement.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace lectern::store {

namespace {

constexpr qsizetype authorsLookedAt = 20'000; // papers
constexpr int leastKeptOfAuthor = 2;

// A paper and one of the things that papers have in common, by its place among them.
using Common = std::pair<qint64, qsizetype>;

// Counts each paper once with each thing.
void countShares(std::vector<Common> &commons, const Verdicts &verdicts, QList<KeptShare> &shares) {
    std::sort(commons.begin(), commons.end());
    commons.erase(std::unique(commons.begin(), commons.end()), commons.end());
    for (const auto &[paper, place] : commons) {
        ++shares[place].decided;
        shares[place].kept += verdicts.isKept(paper) ? 1 : 0;
    }
    shares.removeIf([](const KeptShare &share) { return share.decided == 0; });
}

// The tags that are living, and of each those above it, itself first, by their places.
struct TagTree {
    QList<KeptShare> shares;
    QHash<qint64, QList<qsizetype>> lines;
};

base::Result<TagTree> readTagTree(Connection &connection) {
    TagTree tree;
    QHash<QString, qsizetype> known;
    // A name comes before those below it.
    LECTERN_TRY(connection.each(
        QStringLiteral("SELECT id, name, folded FROM tag WHERE deleted = 0 ORDER BY folded"), {},
        [&](const Row &row) -> base::Status {
            const QString folded = row.text(2);
            const qsizetype place = tree.shares.size();
            tree.shares.append({row.text(1), 0, 0});
            known.insert(folded, place);
            QList<qsizetype> &line = tree.lines[row.integer(0)];
            line.append(place);
            for (qsizetype slash = folded.indexOf(u'/'); slash > 0;
                 slash = folded.indexOf(u'/', slash + 1))
                if (const auto above = known.constFind(folded.left(slash)); above != known.cend())
                    line.append(*above);
            return {};
        }));
    return tree;
}

// How often each author stands among the newest kept papers, by the folded name.
base::Result<QHash<QString, KeptShare>> authorsOfKept(Connection &connection,
                                                      const std::vector<qint64> &kept) {
    QHash<QString, KeptShare> authors;
    Statement of(connection,
                 QStringLiteral("SELECT coalesce(c.value, p.authors) FROM paper p LEFT JOIN "
                                "correction c ON c.paper_id = p.id AND c.field = 'authors' AND "
                                "c.deleted = 0 WHERE p.id = ?"));
    const auto papers = static_cast<qsizetype>(kept.size());
    for (qsizetype i = std::max<qsizetype>(0, papers - authorsLookedAt); i < papers; ++i) {
        of.bind(0, kept[static_cast<size_t>(i)]);
        LECTERN_ASSIGN(const bool found, of.next());
        if (!found) continue;
        const QJsonArray names = QJsonDocument::fromJson(of.text(0).toByteArray()).array();
        LECTERN_TRY(of.end());
        for (const QJsonValue &name : names) {
            KeptShare &author = authors[base::fold(name.toString())];
            author.name = name.toString();
            ++author.kept;
        }
    }
    return authors;
}

// What a search for the name finds among the decided papers.
base::Result<KeptShare> shareOfAuthor(Connection &connection, const Verdicts &verdicts,
                                      const QString &name) {
    KeptShare share{name, 0, 0};
    const query::Node node{
        query::Node::Kind::Leaf,
        query::PaperClause(query::InColumn{query::InColumn::Column::Authors, name, false}),
        {}};
    LECTERN_TRY(eachMatching(connection, query::toSql(node, 0), [&](model::PaperId paper) {
        share.decided += verdicts.isDecided(paper.value()) ? 1 : 0;
        share.kept += verdicts.isKept(paper.value()) ? 1 : 0;
    }));
    return share;
}

} // namespace

void Verdicts::add(qint64 paper, bool kept) {
    m_pages[paper / pageSize][size_t(paper % pageSize)] = kept ? keptMark : decidedMark;
    if (kept) m_kept.push_back(paper);
}

base::Result<QList<KeptShare>> sharesBySource(Connection &connection, const Verdicts &verdicts) {
    QList<KeptShare> shares;
    QHash<QString, qsizetype> places;
    QHash<qint64, qsizetype> ofDigest;
    LECTERN_TRY(connection.each(
        QStringLiteral("SELECT id, source FROM digest WHERE complete = 1 AND removed = 0"), {},
        [&](const Row &row) -> base::Status {
            const QString key = query::asciiLower(row.text(1));
            if (!places.contains(key)) {
                places.insert(key, shares.size());
                shares.append({row.text(1), 0, 0});
            }
            ofDigest.insert(row.integer(0), places.value(key));
            return {};
        }));
    std::vector<Common> commons;
    Statement sightings(connection, QStringLiteral("SELECT paper_id, digest_id FROM sighting"));
    while (true) {
        LECTERN_ASSIGN(const bool more, sightings.next());
        if (!more) break;
        if (!verdicts.isDecided(sightings.integer(0))) continue;
        const auto place = ofDigest.constFind(sightings.integer(1));
        if (place != ofDigest.cend()) commons.emplace_back(sightings.integer(0), *place);
    }
    countShares(commons, verdicts, shares);
    return shares;
}

base::Result<QList<KeptShare>> sharesByTag(Connection &connection, const Verdicts &verdicts) {
    LECTERN_ASSIGN(TagTree tree, readTagTree(connection));
    std::vector<Common> commons;
    Statement tagged(connection,
                     QStringLiteral("SELECT tag_id, paper_id FROM paper_tag WHERE deleted = 0"));
    while (true) {
        LECTERN_ASSIGN(const bool more, tagged.next());
        if (!more) break;
        if (!verdicts.isDecided(tagged.integer(1))) continue;
        const auto line = tree.lines.constFind(tagged.integer(0));
        if (line == tree.lines.cend()) continue;
        for (const qsizetype place : *line)
            commons.emplace_back(tagged.integer(1), place);
    }
    countShares(commons, verdicts, tree.shares);
    return tree.shares;
}

base::Result<QList<KeptShare>> sharesByAuthor(Connection &connection, const Verdicts &verdicts,
                                              int most) {
    LECTERN_ASSIGN(const auto authors, authorsOfKept(connection, verdicts.kept()));
    QList<KeptShare> best;
    for (const KeptShare &author : authors)
        if (author.kept >= leastKeptOfAuthor && !base::Tokenizer::phrase(author.name).isEmpty())
            best.append(author);
    std::sort(best.begin(), best.end(), [](const KeptShare &a, const KeptShare &b) {
        return a.kept != b.kept ? a.kept > b.kept : a.name < b.name;
    });
    QList<KeptShare> shares;
    for (const KeptShare &author : best.mid(0, most)) {
        LECTERN_ASSIGN(KeptShare share, shareOfAuthor(connection, verdicts, author.name));
        shares.append(std::move(share));
    }
    return shares;
}

} // namespace lectern::store
