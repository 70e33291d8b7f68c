// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/offers.h"

#include "core/store/connection.h"

#include <QSet>

#include <algorithm>

namespace lectern::store {

namespace {

model::OfferReason offerReason(const QString &text) {
    if (text == QLatin1String("abstract")) return model::OfferReason::AbstractsDiffer;
    if (text == QLatin1String("several")) return model::OfferReason::SeveralCandidates;
    return model::OfferReason::SameTitle;
}

QString offerReasonText(model::OfferReason reason) {
    if (reason == model::OfferReason::AbstractsDiffer) return QStringLiteral("abstract");
    if (reason == model::OfferReason::SeveralCandidates) return QStringLiteral("several");
    return QStringLiteral("title");
}

base::Result<QList<model::MergeOffer>> readOffers(Connection &connection, const QString &condition,
                                                  const QList<QVariant> &values) {
    QList<model::MergeOffer> offers;
    QSet<QPair<qint64, qint64>> pairs; // joins can make one of several
    LECTERN_TRY(connection.each(
        QStringLiteral("SELECT paper_id, other_id, reason FROM open_offer %1 "
                       "ORDER BY digest_id DESC, paper_id DESC, other_id DESC")
            .arg(condition),
        values, [&](const Row &row) -> base::Status {
            const auto [low, high] = std::minmax({row.integer(0), row.integer(1)});
            if (pairs.contains({low, high})) return {};
            pairs.insert({low, high});
            offers.append({model::PaperId(row.integer(0)), model::PaperId(row.integer(1)),
                           offerReason(row.text(2))});
            return {};
        }));
    return offers;
}

} // namespace

base::Result<QList<model::MergeOffer>> openOffers(Connection &connection) {
    return readOffers(connection, {}, {});
}

base::Result<QList<model::MergeOffer>> openOffersOf(Connection &connection, model::PaperId paper) {
    return readOffers(connection, QStringLiteral("WHERE ? IN (paper_id, other_id)"),
                      {paper.value()});
}

base::Status addOffer(Connection &connection, const model::MergeOffer &offer,
                      model::DigestId digest) {
    return connection.run(
        QStringLiteral("INSERT OR IGNORE INTO merge_offer(paper_id, other_id, reason, digest_id) "
                       "VALUES(?, ?, ?, ?)"),
        {offer.paper.value(), offer.other.value(), offerReasonText(offer.reason), digest.value()});
}

base::Result<QList<QPair<model::PaperId, model::PaperId>>>
pairsApart(Connection &connection, model::PaperId paper, model::PaperId other) {
    QList<QPair<model::PaperId, model::PaperId>> pairs;
    LECTERN_TRY(connection.each(
        QStringLiteral(
            "SELECT n.paper_id, n.other_id FROM not_same n "
            "JOIN paper_now x ON x.id = n.paper_id JOIN paper_now y ON y.id = n.other_id "
            "WHERE n.deleted = 0 AND min(x.now_id, y.now_id) = min(?, ?) "
            "AND max(x.now_id, y.now_id) = max(?, ?)"),
        {paper.value(), other.value(), paper.value(), other.value()},
        [&](const Row &row) -> base::Status {
            pairs.append({model::PaperId(row.integer(0)), model::PaperId(row.integer(1))});
            return {};
        }));
    return pairs;
}

} // namespace lectern::store
