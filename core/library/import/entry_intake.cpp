// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/import/entry_intake.h"

#include "core/digest/tidy.h"
#include "core/library/import/carried_files.h"
#include "core/library/import/own_words.h"
#include "core/model/carried_state.h"
#include "core/store/highlights.h"
#include "core/store/offers.h"
#include "core/store/paper_facts.h"

#include <QCoreApplication>

namespace lectern::library {

namespace {

constexpr qsizetype mostWarnings = 1000; // of one file

// One text alone, as a source tells it that shows nothing where another is there.
store::Source sourceOf(const model::OlderText &older, const model::Facts &facts) {
    store::Source source;
    source.facts.identifiers.arxiv = facts.identifiers.arxiv;
    const std::optional<int> newest = facts.identifiers.version;
    if (older.version && newest && *older.version <= *newest)
        source.facts.identifiers.version = older.version;
    source.facts.updated = older.updated;
    const bool title = older.field == model::TextField::Title;
    (title ? source.facts.title : source.facts.abstract) = older.text;
    source.rank = model::SourceRank::Snippet;
    source.tidyRules = digest::tidyRules;
    return source;
}

} // namespace

base::Status EntryIntake::take(ImportFile &file, const KeyedEntry &keyed) {
    ++file.report.papers;
    const model::Entry &entry = keyed.entry;
    const QUuid uuid = entry.carried ? entry.carried->uuid : QUuid();
    if (m_trial) LECTERN_TRY(m_trial->fetchPapers(toStored(keyed.keys)));
    if (m_trial) LECTERN_TRY(m_trial->fetchPaper(uuid));
    LECTERN_ASSIGN(const Identity identity,
                   m_finder.identify(m_transaction, keyed.known, keyed.keys, uuid));
    if (identity.contradicted.isValid()) LECTERN_TRY(warnOf(file, entry, identity.contradicted));
    if (identity.paper.isValid()) return addToPaper(file, keyed, identity);
    const auto stored = toStored(entry.carried ? digest::keysOf(entry.facts) : keyed.keys);
    return addPaper(file, keyed, stored, identity);
}

// What the entry tells; of an export of ours without what is the reader's own word, which no digest
// told.
base::Result<store::Source> EntryIntake::sourceFor(const ImportFile &file, const KeyedEntry &keyed,
                                                   const Identity &identity) {
    const model::Entry &entry = keyed.entry;
    store::Source source{entry.facts,        file.rank,     digest::tidyRules,
                         file.report.digest, identity.home, &keyed.forms};
    if (!entry.carried) return source;
    LECTERN_ASSIGN(const auto corrections,
                   store::PaperFacts(m_transaction).corrections(identity.paper));
    if (corrections.isEmpty()) return source;
    LECTERN_ASSIGN(const QString uuid, store::PaperFacts(m_transaction).uuidOf(identity.paper));
    const bool bibliography = file.report.format != QLatin1String("lectern-json");
    const bool ofThisPaper = bibliography && entry.carried->uuid == QUuid::fromString(uuid);
    const HerWord word = ofThisPaper ? HerWord::OfAnyTime : HerWord::OfNow;
    if (tellAsDigestsDid(source.facts, corrections, word)) source.forms = nullptr; // of others
    return source;
}

base::Status EntryIntake::addPaper(ImportFile &file, const KeyedEntry &keyed,
                                   const QList<store::StoredKey> &keys, const Identity &identity) {
    const model::Entry &entry = keyed.entry;
    store::PaperFacts papers(m_transaction);
    const model::PaperId paper(file.topId - file.report.papers);
    LECTERN_TRY(papers.insert(
        paper, {entry.facts, file.rank, digest::tidyRules, file.report.digest, {}, &keyed.forms},
        entry.readings, keys, entry.carried ? entry.carried->uuid : QUuid()));
    LECTERN_TRY(tellOlderTexts(file, entry, paper, {}));
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

base::Status EntryIntake::addToPaper(ImportFile &file, const KeyedEntry &keyed,
                                     const Identity &identity) {
    const model::Entry &entry = keyed.entry;
    store::PaperFacts papers(m_transaction);
    const model::PaperId paper = identity.paper;
    LECTERN_ASSIGN(const store::Source source, sourceFor(file, keyed, identity));
    const auto keys = toStored(entry.carried ? digest::keysOf(source.facts) : keyed.keys);
    LECTERN_TRY(
        store::addKeys(m_transaction.connection(), identity.home, keys, file.report.digest));
    LECTERN_TRY(papers.addSighting(paper, file.report.digest, entry, identity.home));
    LECTERN_ASSIGN(const bool tellsMore, papers.addSource(paper, source));
    LECTERN_TRY(tellOlderTexts(file, entry, paper, identity.home));
    noteCarried(file, entry, paper);
    if (tellsMore || entry.readings != model::Readings()) file.affected.insert(paper);
    m_finder.noteTold(paper, source.facts.identifiers);
    for (const model::PaperId other : identity.proven)
        file.proven.append({paper, other});
    LECTERN_TRY(offer(file, paper, identity.doubts));
    ++file.report.known;
    if (m_trial) file.previews.add(paper, entry.facts.title.tidy, model::EntryFate::Known);
    return {};
}

// The texts that it had in another library before the one it has; those that it had here it keeps.
base::Status EntryIntake::tellOlderTexts(const ImportFile &file, const model::Entry &entry,
                                         model::PaperId paper, model::PaperId home) {
    if (m_trial || !entry.carried) return {};
    for (const model::OlderText &older : entry.carried->olderTexts) {
        LECTERN_ASSIGN(const auto there,
                       store::textWithHash(m_transaction.connection(), paper, older.field,
                                           store::textHash(older.text.tidy)));
        if (there) continue;
        store::Source source = sourceOf(older, entry.facts);
        source.digest = file.report.digest;
        source.home = home;
        LECTERN_TRY(store::PaperFacts(m_transaction).addSource(paper, source));
    }
    return {};
}

void EntryIntake::noteCarried(ImportFile &file, const model::Entry &entry, model::PaperId paper) {
    if (m_trial || !entry.carried || entry.carried->isEmpty()) return;
    const bool files = !entry.carried->attachments.isEmpty();
    file.carried.papers.append(
        {paper, entry.carried, files ? carriedFilesBeside(file.report.path) : QString()});
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
