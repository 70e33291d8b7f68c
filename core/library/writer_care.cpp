// SPDX-License-Identifier: GPL-3.0-or-later
// Loading dumps, removing for good, repairing.
#include "core/library/backup/dump_file.h"
#include "core/library/backup/reader_load.h"
#include "core/library/texts/follow_texts.h"
#include "core/library/writer.h"
#include "core/store/care/deleted_papers.h"
#include "core/store/care/library_copy.h"
#include "core/store/care/repair.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

namespace lectern::library {

namespace {

constexpr qint64 msADay = 24LL * 60 * 60 * 1000;
constexpr qint64 timeToPutBack = daysToChangeOnesMind * msADay;
constexpr qsizetype purgedAtOnce = 500;

} // namespace

base::Result<Applied> Writer::load(const QString &path, LoadWay way) {
    if (m_file->owns(path))
        return base::fail(
            base::ErrorCode::Invalid,
            QCoreApplication::translate("Lectern", "%1 is the library itself.").arg(path));
    LECTERN_TRY(verifyDump(path)); // all of it before anything is changed
    return loadVerified(path, way);
}

base::Result<Applied> Writer::loadVerified(const QString &path, LoadWay way) {
    const QString name = QFileInfo(path).fileName();
    LECTERN_ASSIGN(const auto file, DumpFileReader::open(path));
    store::DumpLineReader lines = file->lines();
    LECTERN_ASSIGN(const store::DumpHeader header, lines.begin());
    LECTERN_ASSIGN(auto transaction, store::Transaction::begin(*m_file, m_clock));
    transaction->advanceTo(header.clock);
    ReaderLoad load(*transaction, way, header, name);
    while (true) {
        LECTERN_ASSIGN(const auto row, lines.next());
        if (!row) break;
        LECTERN_TRY(load.take(*row));
    }
    LECTERN_TRY(load.finish());
    m_citationKeys = {}; // read anew
    if (transaction->changes().empty()) return Applied{};
    LECTERN_TRY(followTexts(*transaction));
    const StepKind kind = way == LoadWay::Merge ? StepKind::Load : StepKind::RestoreBackup;
    LECTERN_ASSIGN(const store::StepRecord record,
                   store::writeStep(*transaction, toText(kind), name, {}, session()));
    LECTERN_ASSIGN(const Step step, describeStep(m_file->connection(), record));
    ChangeSet changes = changeSetOf(*transaction);
    changes.papers = model::PaperIds::everything();
    LECTERN_TRY(transaction->commit());
    return Applied{step, changes};
}

base::Status Writer::purgeSome(const QList<model::PaperId> &papers, Purged &purged) {
    LECTERN_ASSIGN(auto transaction, store::Transaction::begin(*m_file, m_clock));
    LECTERN_ASSIGN(const auto gone, store::purge(*transaction, papers));
    LECTERN_TRY(transaction->commit());
    purged.papers += gone.size();
    purged.changes.unite({Facet::Papers, model::PaperIds(gone)});
    return {};
}

base::Result<Writer::Purged> Writer::purge(const QList<model::PaperId> &papers, const GoOn &goOn) {
    Purged purged;
    for (qsizetype first = 0; first < papers.size(); first += purgedAtOnce) {
        if (first > 0 && !goOn()) break;
        LECTERN_TRY(purgeSome(papers.mid(first, purgedAtOnce), purged));
    }
    if (purged.papers > 0) LECTERN_TRY(removeUnnamedFiles());
    m_citationKeys = {};
    return purged;
}

// A clock that runs a year ahead would take everything: what the log tells of the last use and the
// clock must be less apart than the time that one has.
base::Result<Writer::Purged> Writer::purgeOld(const GoOn &goOn) {
    const qint64 now = m_clock.now().utcMs;
    LECTERN_ASSIGN(const auto last, store::readSteps(m_file->connection(), 1));
    if (last.isEmpty() || std::abs(now - last.constFirst().when.utcMs) > timeToPutBack)
        return Purged();
    LECTERN_ASSIGN(const auto old, store::deletedPapers(m_file->connection(), now - timeToPutBack));
    QList<model::PaperId> papers;
    for (const store::DeletedPaper &paper : old)
        papers.append(paper.paper);
    return purge(papers, goOn);
}

// Deleted rows, whole backups and what those took the place of count: what they name may be wanted.
base::Status Writer::removeUnnamedFiles() {
    LECTERN_ASSIGN(QStringList named, store::namedFiles(m_file->connection()));
    for (const QString &path : m_backups.wholeLibraries()) {
        const auto more = store::namedFilesIn(path);
        if (!more) return {}; // of one that cannot be read nothing is known
        named += *more;
    }
    const QSet<QString> wanted(named.cbegin(), named.cend());
    for (const QString &hash : m_shelf.settledFiles())
        if (!wanted.contains(hash)) m_shelf.remove(hash);
    return {};
}

base::Result<CheckReport> Writer::repair() {
    LECTERN_ASSIGN(const QStringList damage, store::damagedPages(m_file->connection()));
    if (!damage.isEmpty())
        return base::fail(base::ErrorCode::Damaged,
                          QCoreApplication::translate(
                              "Lectern", "Pages of the library are damaged, which no repair can "
                                         "make good; restore a backup. Nothing was changed."),
                          damage.join(u'\n'));
    LECTERN_ASSIGN(const CheckReport before, check());
    if (before.problems.isEmpty()) return before;
    LECTERN_TRY(m_backups.make(BackupKind::Whole, m_file->connection()));
    LECTERN_ASSIGN(auto transaction, store::Transaction::begin(*m_file, m_clock));
    LECTERN_TRY(store::repairDerived(*transaction));
    LECTERN_TRY(transaction->commit());
    LECTERN_TRY(removeUnnamedFiles());
    LECTERN_ASSIGN(CheckReport after, check());
    for (const QString &problem : before.problems)
        if (!after.problems.contains(problem)) after.mended.append(problem);
    return after;
}

} // namespace lectern::library
