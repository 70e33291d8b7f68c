// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/import/entry_intake.h"

#include "core/digest/tidy.h"
#include "core/model/carried_state.h"
#include "core/store/offers.h"
#include "core/store/paper_facts.h"

#include <QCoreApplication>

namespace lectern::library {

namespace {

constexpr qsizetype mostWarnings = 1000; // of one file

} // namespace

base::Status EntryIntake::take(ImportFile &file, const model::Entry &entry) {
    ++file.report.papers;
    const auto keys = digest::keysOf(entry.facts);
    const auto stored = toStored(keys);
    if (m_trial) LECTERN_TRY(m_trial->fetchPapers(stored));
    LECTERN_ASSIGN(const Identity identity, m_finder.identify(m_transaction, entry.facts, keys));
    if (identity.contradicted.isValid()) LECTERN_TRY(warnOf(file, entry, identity.contradicted));
    return identity.paper.isValid() ? addToPaper(file, entry, stored, identity)
                                    : addPaper(file, entry, stored, identity);
}

base::Status EntryIntake::addPaper(ImportFile &file, const model::Entry &entry,
                                   const QList<store::StoredKey> &keys, const Identity &identity) {
    store::PaperFacts papers(m_transaction);
    const model::PaperId paper(file.topId - file.report.papers);
    LECTERN_TRY(papers.insert(paper,
                              {entry.facts, file.rank, digest::tidyRules, file.report.digest, {}},
                              entry.readings, keys, entry.carried ? entry.carried->uuid : QUuid()));
    noteCarried(file, entry, paper);
    LECTERN_TRY(papers.addSighting(paper, file.report.digest, entry));
    LECTERN_TRY(offer(file, paper, identity.doubts));
    ++file.report.fresh;
    const bool doubtful = !identity.doubts.isEmpty();
    if (doubtful) ++file.report.doubtful;
    if (m_trial)
        file.previews.add(paper, entry.facts.title.tidy,
                          doubtful ? model::EntryFate::Doubtful : model::EntryFate::New);
    return {};
}

base::Status EntryIntake::addToPaper(ImportFile &file, const model::Entry &entry,
                                     const QList<store::StoredKey> &keys,
                                     const Identity &identity) {
    store::PaperFacts papers(m_transaction);
    const model::PaperId paper = identity.paper;
    const store::Source source{entry.facts, file.rank, digest::tidyRules, file.report.digest,
                               identity.home};
    LECTERN_TRY(
        store::addKeys(m_transaction.connection(), identity.home, keys, file.report.digest));
    LECTERN_TRY(papers.addSighting(paper, file.report.digest, entry, identity.home));
    LECTERN_ASSIGN(const bool tellsMore, papers.addSource(paper, source));
    noteCarried(file, entry, paper);
    if (tellsMore || entry.readings != model::Readings()) file.affected.insert(paper);
    m_finder.noteTold(paper, entry.facts.identifiers);
    for (const model::PaperId other : identity.proven)
        file.proven.append({paper, other});
    LECTERN_TRY(offer(file, paper, identity.doubts));
    ++file.report.known;
    if (m_trial) file.previews.add(paper, entry.facts.title.tidy, model::EntryFate::Known);
    return {};
}

void EntryIntake::noteCarried(ImportFile &file, const model::Entry &entry, model::PaperId paper) {
    if (!m_trial && entry.carried && !entry.carried->isEmpty())
        file.carried.append({paper, entry.carried});
}

base::Status EntryIntake::offer(ImportFile &file, model::PaperId paper,
                                const QList<Doubt> &doubts) {
    for (const Doubt &doubt : doubts)
        LECTERN_TRY(store::addOffer(m_transaction.connection(), {paper, doubt.paper, doubt.reason},
                                    file.report.digest));
    return {};
}

base::Status EntryIntake::warnOf(ImportFile &file, const model::Entry &entry,
                                 model::PaperId other) {
    if (file.warnings.size() >= mostWarnings) return {};
    LECTERN_ASSIGN(const model::Facts facts, store::PaperFacts(m_transaction).told(other));
    file.warnings.append(
        {entry.line, 0,
         QCoreApplication::translate("Lectern", "“%1” has an id of “%2”, but another besides; they "
                                                "are kept as two papers.")
             .arg(entry.facts.title.tidy.left(80), facts.title.tidy.left(80))});
    return {};
}

} // namespace lectern::library
