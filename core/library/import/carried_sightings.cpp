// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/import/carried_sightings.h"

#include "core/model/carried_state.h"
#include "core/store/digests.h"
#include "core/store/paper_facts.h"
#include "core/store/redirects.h"

#include <QMap>

namespace lectern::library {

namespace {

struct SeenPaper {
    model::PaperId paper;
    model::Sighting sighting;
};
// By position, which one paper has; of two the first counts.
using SeenInDigest = QMap<qint64, SeenPaper>;

base::Result<QMap<QUuid, SeenInDigest>> digestsIn(store::Transaction &transaction,
                                                  const QList<CarriedOfPaper> &carried) {
    store::Redirects redirects(transaction);
    QMap<QUuid, SeenInDigest> digests;
    for (const CarriedOfPaper &one : carried) {
        if (one.state->sightings.isEmpty()) continue;
        LECTERN_ASSIGN(const model::PaperId paper, redirects.survivorOf(one.paper));
        for (const model::Sighting &sighting : one.state->sightings) {
            SeenInDigest &digest = digests[sighting.digestUuid];
            if (!digest.contains(sighting.position))
                digest.insert(sighting.position, {paper, sighting});
        }
    }
    return digests;
}

base::Status tell(store::Transaction &transaction, model::DigestId digest, const SeenPaper &seen) {
    model::Entry entry;
    entry.position = seen.sighting.position;
    entry.announced = seen.sighting.announced;
    entry.readings = seen.sighting.readings;
    return store::PaperFacts(transaction).addSighting(seen.paper, digest, entry);
}

base::Status restoreDigest(store::Transaction &transaction, const QUuid &uuid,
                           const SeenInDigest &papers) {
    store::Digests digests(transaction);
    LECTERN_ASSIGN(const model::DigestId known, digests.withUuid(uuid));
    if (known.isValid()) return {};
    const model::Sighting &first = papers.first().sighting;
    LECTERN_ASSIGN(
        const model::DigestId digest,
        digests.insert({first.source, first.format, first.day, {}, uuid.toRfc4122(), uuid}));
    for (const SeenPaper &seen : papers)
        LECTERN_TRY(tell(transaction, digest, seen));
    model::FileReport report;
    report.day = first.day;
    report.papers = qMax<qint64>(first.digestSize, papers.size());
    report.known = papers.size();
    return digests.complete(digest, report);
}

} // namespace

base::Status restoreSightings(store::Transaction &transaction,
                              const QList<CarriedOfPaper> &carried) {
    LECTERN_ASSIGN(const auto digests, digestsIn(transaction, carried));
    for (auto digest = digests.cbegin(); digest != digests.cend(); ++digest)
        LECTERN_TRY(restoreDigest(transaction, digest.key(), digest.value()));
    return {};
}

} // namespace lectern::library
