// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/writer.h"

#include "core/base/uuid.h"
#include "core/library/ops/write_op.h"
#include "core/library/rules/rule_run.h"
#include "core/library/texts/follow_texts.h"
#include "core/store/care/repair.h"
#include "core/store/days.h"
#include "core/store/digests.h"
#include "core/store/file_signs.h"
#include "core/store/paper_reads.h"
#include "core/store/seen.h"

#include <QCoreApplication>

#include <utility>

namespace lectern::library {

namespace {

constexpr int stagedAtOnce = 2000;

Facet facetOf(const QString &table) {
    if (table == QLatin1String("decision") || table == QLatin1String("progress"))
        return Facet::State;
    if (table == QLatin1String("tag") || table == QLatin1String("paper_tag")) return Facet::Tags;
    if (table == QLatin1String("note")) return Facet::Notes;
    if (table == QLatin1String("not_same")) return Facet::Offers;
    if (table == QLatin1String("rule")) return Facet::Rules;
    if (table == QLatin1String("reading_list") || table == QLatin1String("reading_list_entry"))
        return Facet::Lists;
    if (table == QLatin1String("highlight")) return Facet::Highlights;
    if (table == QLatin1String("attachment")) return Facet::Files;
    if (table == QLatin1String("saved_filter")) return Facet::Filters;
    return Facet::Papers;
}

// The rows of what queries name.
bool isNamed(const QString &table) {
    return table == QLatin1String("tag") || table == QLatin1String("reading_list") ||
           table == QLatin1String("saved_filter");
}

} // namespace

ChangeSet changeSetOf(const store::Transaction &transaction) {
    ChangeSet set;
    QList<model::PaperId> papers;
    for (const store::RowChange &change : transaction.changes()) {
        if (change.table == store::stepTable) continue; // which the history alone shows
        set.facets |= facetOf(change.table);
        set.names = set.names || isNamed(change.table);
        if (change.paperId.isValid()) papers.append(change.paperId);
        if (change.otherId.isValid()) papers.append(change.otherId);
        if (change.table == QLatin1String("digest")) set.papers = model::PaperIds::everything();
    }
    set.papers.unite(model::PaperIds(papers));
    if (!transaction.changes().empty()) set.facets |= Facet::History;
    if (transaction.sightChanged()) set.facets |= Facet::Papers;
    return set;
}

base::Result<Step> describeStep(store::Connection &connection, const store::StepRecord &record) {
    Step step;
    step.id = record.id;
    step.kind = stepKindFromText(record.kind).value_or(StepKind::Decide);
    step.detail = record.detail;
    step.papers = record.papers;
    step.when = record.when;
    step.undone = record.state != 0;
    step.undoable = record.undoable && record.state == 0;
    step.byItself = record.origin != store::StepOrigin::Reader;
    if (record.firstPaper.isNull()) return step;
    LECTERN_ASSIGN(step.firstTitle, store::titleOf(connection, record.firstPaper));
    return step;
}

Writer::Writer(std::unique_ptr<store::LibraryFile> file, const base::Clock &clock,
               const QString &path)
    : m_file(std::move(file))
    , m_clock(clock)
    , m_session(base::uuid7(clock))
    , m_commandSession(base::uuid7(clock))
    , m_shelf(path)
    , m_backups(path, clock) {}

base::Result<std::unique_ptr<Writer>> Writer::open(const OpenOptions &options,
                                                   const base::Clock &clock) {
    LECTERN_ASSIGN(auto file,
                   store::LibraryFile::open(
                       {options.path, options.forWindow, options.lockWaitSeconds}, clock));
    std::unique_ptr<Writer> writer(new Writer(std::move(file), clock, options.path));
    writer->m_undoes = options.forWindow ? store::Whose::Reader : store::Whose::Anybody;
    LECTERN_ASSIGN(const bool leftOpen, store::wasLeftOpen(writer->m_file->connection()));
    const base::Result<bool> cleaned = writer->removeStaged();
    // On a full disk what is staged stays, and stays invisible, until there is room.
    if (!cleaned && cleaned.error().code != base::ErrorCode::NoSpace)
        return base::fail(cleaned.error());
    if (leftOpen) {
        LECTERN_ASSIGN(writer->m_recovered, writer->recoveredBy(cleaned.value_or(true)));
    }
    // What fails here is tried again after the next import, or at the next start.
    RuleRun rules(*writer->m_file, clock, writer->m_session, {});
    (void)rules.runDue();
    return writer;
}

base::Result<TidiedAgain> Writer::tidyAgain() {
    LECTERN_ASSIGN(auto done, library::tidyAgain(*m_file, m_clock, m_session));
    m_tidied = m_tidied || done.changed;
    // Everybody counts and lists anew at this: once, not for each slice of a million.
    if (!done.more && std::exchange(m_tidied, false))
        done.changes.unite({Facet::Papers, model::PaperIds::everything()});
    return done;
}

base::Result<bool> Writer::removeStaged() {
    bool any = false;
    for (bool more = true; more; any = true) {
        LECTERN_ASSIGN(auto transaction, store::Transaction::begin(*m_file, m_clock));
        store::Digests digests(*transaction);
        LECTERN_ASSIGN(const bool staged, digests.anyStaged());
        if (!staged) break;
        LECTERN_ASSIGN(more, digests.removeStaged(stagedAtOnce));
        LECTERN_TRY(transaction->commit());
    }
    return any;
}

std::optional<Barrier> Writer::barrier() {
    if (const base::Status there = m_file->stillThere(); !there)
        return Barrier{Barrier::Kind::Gone, there.error().message};
    const base::Status ours = m_file->stillOurs();
    if (ours || ours.error().code != base::ErrorCode::NewerLibrary) return std::nullopt;
    return Barrier{Barrier::Kind::NewerLibrary, ours.error().message};
}

base::Result<Recovered> Writer::recoveredBy(bool importRemoved) {
    Recovered recovered{std::nullopt, importRemoved};
    LECTERN_ASSIGN(const auto steps, store::readSteps(m_file->connection(), 1));
    if (steps.isEmpty()) return recovered;
    LECTERN_ASSIGN(recovered.lastStep, describeStep(m_file->connection(), steps.constFirst()));
    return recovered;
}

base::Result<Applied> Writer::apply(const Op &op) {
    LECTERN_ASSIGN(auto transaction, store::Transaction::begin(*m_file, m_clock));
    LECTERN_ASSIGN(const OpNote note,
                   std::visit([&](const auto &one) { return perform(one, *transaction); }, op));
    if (transaction->changes().empty()) return Applied{{}, {}, note.paper, note.text};
    LECTERN_TRY(followTexts(*transaction));
    LECTERN_ASSIGN(const store::StepRecord record,
                   store::writeStep(*transaction, note.kind, note.detail, note.stretch, session()));
    LECTERN_ASSIGN(const Step step, describeStep(m_file->connection(), record));
    const ChangeSet changes = changeSetOf(*transaction);
    LECTERN_TRY(transaction->commit());
    return Applied{step, changes, note.paper, note.text};
}

base::Result<model::Paper> Writer::forecast(const Op &op, model::PaperId paper) {
    LECTERN_ASSIGN(auto transaction, store::Transaction::begin(*m_file, m_clock));
    LECTERN_TRY(std::visit([&](const auto &one) { return perform(one, *transaction); }, op));
    LECTERN_TRY(followTexts(*transaction));
    LECTERN_ASSIGN(const auto papers, store::readPapers(m_file->connection(), {paper},
                                                        store::dayNumber(m_clock.today())));
    if (papers.isEmpty())
        return base::fail(
            base::ErrorCode::NotFound,
            QCoreApplication::translate("Lectern", "This paper is no longer in the library."));
    return papers.constFirst(); // the transaction was never committed
}

base::Result<Writer::Imported> Writer::import(const ImportRequest &request,
                                              const base::StopToken &stop,
                                              const std::function<void(qint64)> &progress,
                                              const std::function<void()> &yield) {
    CarriedStates carried(*m_file, m_clock, m_shelf, m_citationKeys, yield);
    auto imported = importStaged(request, {stop, progress, yield}, carried);
    if (!imported) {
        (void)removeStaged(); // or the next start does
    } else if (imported->report.step.isValid()) {
        restoreCarried(*imported, carried); // before the rules: what she decided, none touches
        runRules(*imported, yield);
    }
    return imported;
}

// The import is done by now: what fails here is told, and changes nothing of that.
void Writer::restoreCarried(Imported &imported, CarriedStates &carried) {
    if (const base::Status restored = carried.restore(imported.report.step); !restored)
        imported.report.ruleError = restored.error();
    if (carried.filesMissing() > 0)
        imported.report.files.first().warnings.append(
            {0, 0,
             QCoreApplication::translate(
                 "Lectern", "%n attached file(s) did not come: they are not beside the export.",
                 nullptr, int(carried.filesMissing()))});
    m_citationKeys = {}; // read anew: what it took for taken may not have been given
    imported.changes.unite(carried.changes());
}

// The import is done by now: what fails here is told, and changes nothing of that.
void Writer::runRules(Imported &imported, const std::function<void()> &yield) {
    RuleRun rules(*m_file, m_clock, m_session, yield);
    if (const base::Status ran = rules.runDue(); !ran) imported.report.ruleError = ran.error();
    imported.report.ruled = rules.papers();
    imported.changes.unite(rules.changes());
}

base::Result<Writer::Imported> Writer::importStaged(const ImportRequest &request,
                                                    Importer::Callbacks callbacks,
                                                    CarriedStates &carried) {
    Importer importer(*m_file, m_clock, session(), std::move(callbacks));
    LECTERN_ASSIGN(model::ImportReport report, importer.run(request));
    carried.take(importer.takeCarried());
    return Imported{std::move(report), importer.changes()};
}

base::Result<ChangeSet> Writer::markSeen(const QList<model::PaperId> &papers) {
    LECTERN_ASSIGN(auto transaction, store::Transaction::begin(*m_file, m_clock));
    LECTERN_ASSIGN(const auto fresh, store::markSeen(*transaction, papers));
    if (fresh.isEmpty()) return ChangeSet();
    LECTERN_TRY(transaction->commit());
    return ChangeSet{Facet::Seen, model::PaperIds(fresh)};
}

base::Result<QStringList> Writer::giveCitationKeys(const QList<WantedKey> &wanted) {
    LECTERN_ASSIGN(auto transaction, store::Transaction::begin(*m_file, m_clock));
    auto keys = m_citationKeys.give(*transaction, wanted);
    const base::Status kept = keys ? transaction->commit() : base::fail(keys.error());
    if (kept) return keys;
    m_citationKeys = {}; // what it took for taken was not given
    return base::fail(kept.error());
}

base::Result<CheckReport> Writer::check() {
    LECTERN_ASSIGN(QStringList problems, store::checkDatabase(m_file->connection()));
    LECTERN_ASSIGN(const QStringList more, store::checkDerived(m_file->connection()));
    LECTERN_ASSIGN(const QStringList files, m_shelf.amissIn(m_file->connection()));
    return CheckReport{problems + more + files};
}

} // namespace lectern::library
