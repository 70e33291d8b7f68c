// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/import/import_completion.h"

#include "core/library/ops/unite.h"
#include "core/store/digests.h"
#include "core/store/offers.h"
#include "core/store/paper_facts.h"
#include "core/store/redirects.h"

#include <algorithm>

namespace lectern::library {

namespace {

// Joined meanwhile, deleted, or told from each other by what came later: they stay two.
base::Result<bool> canBeJoined(store::Transaction &transaction, model::PaperId paper,
                               model::PaperId other) {
    if (paper == other) return false;
    store::PaperFacts papers(transaction);
    LECTERN_ASSIGN(const bool bothPresent, papers.arePresent({paper, other}));
    LECTERN_ASSIGN(const model::Facts facts, papers.told(paper));
    LECTERN_ASSIGN(const model::Facts others, papers.told(other));
    LECTERN_ASSIGN(const auto apart, store::pairsApart(transaction.connection(), paper, other));
    return bothPresent && apart.isEmpty() &&
           !contradict(idsOf(facts.identifiers), idsOf(others.identifiers));
}

} // namespace

base::Status completeFile(store::Transaction &transaction, ImportFile &file, bool isDryRun) {
    store::Digests digests(transaction);
    LECTERN_TRY(digests.admit(file.report.digest));
    store::PaperFacts papers(transaction);
    for (const model::PaperId paper : std::as_const(file.affected)) {
        LECTERN_ASSIGN(const bool changed, papers.refresh(paper));
        if (!changed) continue;
        --file.report.known;
        ++file.report.updated;
        file.previews.markUpdated(paper);
    }
    if (isDryRun) {
        LECTERN_ASSIGN(file.report.firstEntries, file.previews.take(transaction));
    }
    return digests.complete(file.report.digest, file.report);
}

base::Status joinProven(store::Transaction &transaction, const ImportFile &file) {
    store::Redirects redirects(transaction);
    for (const auto &[one, two] : file.proven) {
        LECTERN_ASSIGN(const model::PaperId paper, redirects.survivorOf(one));
        LECTERN_ASSIGN(const model::PaperId other, redirects.survivorOf(two));
        LECTERN_ASSIGN(const bool can, canBeJoined(transaction, paper, other));
        if (can)
            LECTERN_TRY(joinPapers(transaction, std::min(paper, other), std::max(paper, other)));
    }
    return {};
}

} // namespace lectern::library
