// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/import/known_ids.h"
#include "core/library/import/paper_finder.h"
#include "core/library/ops/write_op.h"
#include "core/store/reader_rows.h"
#include "core/store/redirects.h"
#include "core/store/told_sources.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern::library {

namespace {

using Sources = QList<store::ToldSource>;

// The folded title and abstract, whatever ids stand beside them.
QString textKey(model::Facts facts) {
    facts.identifiers = {};
    for (const digest::PaperKey &key : digest::keysOf(facts))
        if (key.scheme == digest::KeyScheme::Text) return key.value;
    return {};
}

bool belongTogether(const store::ToldSource &a, const store::ToldSource &b) {
    const KnownIds ids = idsOf(a.facts.identifiers);
    const KnownIds others = idsOf(b.facts.identifiers);
    return share(ids, others) || (!contradict(ids, others) && textKey(a.facts) == textKey(b.facts));
}

// Those that hang together with the oldest stay, directly or through others.
Sources takeStaying(Sources &sources) {
    Sources staying{sources.takeFirst()};
    for (qsizetype i = 0; i < staying.size(); ++i)
        for (qsizetype j = 0; j < sources.size();)
            if (belongTogether(staying.at(i), sources.at(j)))
                staying.append(sources.takeAt(j));
            else
                ++j;
    return staying;
}

QList<digest::PaperKey> keysOfAll(const Sources &sources) {
    QList<digest::PaperKey> keys;
    for (const store::ToldSource &source : sources)
        for (const digest::PaperKey &key : digest::keysOf(source.facts))
            if (!keys.contains(key)) keys.append(key);
    return keys;
}

// The paper of what does not belong to the oldest source; invalid when all does.
base::Result<model::PaperId> gatherLeaving(model::PaperId paper, store::Transaction &transaction) {
    LECTERN_ASSIGN(Sources sources, store::toldSources(transaction.connection(), paper));
    if (sources.isEmpty()) return model::PaperId();
    const Sources staying = takeStaying(sources);
    if (sources.isEmpty()) return model::PaperId();
    const auto keys = keysOfAll(sources);
    const auto kept = keysOfAll(staying);
    QList<digest::PaperKey> given = keys;
    given.removeIf([&](const digest::PaperKey &key) { return kept.contains(key); });
    return store::makeJoinedPaper(transaction, paper, {sources, toStored(keys), toStored(given)});
}

} // namespace

base::Result<OpNote> perform(const Split &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(const auto papers, resolve(model::PaperIds({op.paper}), transaction));
    const model::PaperId paper = papers.constFirst();
    store::Redirects redirects(transaction);
    LECTERN_ASSIGN(model::PaperId leaving, redirects.newestJoined(paper));
    if (!leaving.isValid()) {
        LECTERN_ASSIGN(leaving, gatherLeaving(paper, transaction));
    }
    if (!leaving.isValid())
        return base::fail(base::ErrorCode::Declined,
                          QCoreApplication::translate(
                              "Lectern", "All that is known of this paper is of one; there is "
                                         "nothing to take apart."));
    LECTERN_TRY(redirects.part(leaving));
    // Else the next digest that knows both joins them again.
    const auto [low, high] = std::minmax(paper, leaving);
    LECTERN_TRY(
        store::ReaderRows(transaction, store::notSameTable()).put({low.value(), high.value()}, {}));
    return OpNote{QStringLiteral("split"), {}, {}};
}

} // namespace lectern::library
