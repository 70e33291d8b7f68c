// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/backup/damaged_library.h"

#include "core/library/backup/backup_shelf.h"
#include "core/library/backup/restore.h"
#include "core/library/stoppable_task.h"
#include "core/library/writer.h"
#include "core/store/care/salvage.h"
#include "core/store/passing_files.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace lectern::library {

namespace {

bool areWhole(const store::DamageFound &found, const QSet<QString> &tables) {
    return std::ranges::all_of(found.tables, [&tables](const store::ReadTable &table) {
        return table.whole || !tables.contains(table.table);
    });
}

DamageReport reportOf(const QString &path, const store::DamageFound &found) {
    const QSet<QString> papers{QStringLiteral("paper")};
    const QSet<QString> texts{QStringLiteral("paper_text")};
    const QSet<QString> notes{QStringLiteral("note")};
    const QSet<QString> tagsAndLists{QStringLiteral("tag"), QStringLiteral("paper_tag"),
                                     QStringLiteral("reading_list"),
                                     QStringLiteral("reading_list_entry")};
    QSet<QString> rest;
    for (const store::ReadTable &table : found.tables)
        rest.insert(table.table);
    for (const auto &told : {papers, texts, notes, tagsAndLists})
        rest.subtract(told);
    DamageReport report;
    const QFileInfo file(path);
    report.bytes = file.size();
    report.lastUsed = base::Instant::of(file.lastModified());
    report.leftOpen = found.leftOpen;
    report.pages = found.pages;
    report.damagedPages = found.damagedPages.size();
    if (!found.damagedPages.isEmpty())
        report.firstByte = (found.damagedPages.constFirst() - 1) * found.pageBytes;
    report.papers = found.papers;
    report.notes = found.notes;
    report.papersWhole = areWhole(found, papers);
    report.textsWhole = areWhole(found, texts);
    report.notesWhole = areWhole(found, notes);
    report.tagsAndListsWhole = areWhole(found, tagsAndLists);
    report.restWhole = areWhole(found, rest);
    report.indexWhole = found.indexWhole;
    report.findings = found.findings;
    return report;
}

QString freeCopyName(const QString &path) {
    for (int number = 1;; ++number) {
        const QString name = path + QStringLiteral(".readable-") + QString::number(number);
        if (!QFileInfo::exists(name)) return name;
    }
}

// By the writer of a library that nobody knows of yet.
base::Status loadInto(const QString &fresh, const QString &backup, const base::Clock &clock) {
    LECTERN_ASSIGN(const auto writer, Writer::open({.path = fresh}, clock));
    LECTERN_TRY(writer->load(backup, LoadWay::Replace));
    return {};
}

base::Result<PreparedRestore> prepareWith(const QString &path, const Backup &backup,
                                          const base::Clock &clock, const base::StopToken &stop) {
    const PreparedRestore prepared{path + QStringLiteral(".restoring"), backup};
    LECTERN_TRY(store::salvageLibrary(path, prepared.path, clock, stop));
    const base::Status loaded = loadInto(prepared.path, backup.path, clock);
    if (loaded) return prepared;
    abandonRestore(prepared);
    return base::fail(loaded.error());
}

} // namespace

DamagedLibrary::DamagedLibrary(QString path)
    : m_path(std::move(path))
    , m_worker(std::make_unique<Worker>()) {}

DamagedLibrary::~DamagedLibrary() {
    m_stop.request_stop();
}

template <typename T, typename Task>
QFuture<base::Result<T>> DamagedLibrary::post(Task task) {
    return postStoppable<T>(*m_worker, m_stop.get_token(), std::move(task));
}

QFuture<base::Result<DamageReport>> DamagedLibrary::inspect() {
    return post<DamageReport>(
        [path = m_path](const base::StopToken &stop) -> base::Result<DamageReport> {
            LECTERN_ASSIGN(const auto found, store::inspectDamaged(path, stop));
            return reportOf(path, found);
        });
}

QFuture<base::Result<ReadableCopy>> DamagedLibrary::copyReadable() {
    return post<ReadableCopy>([this](const base::StopToken &stop) -> base::Result<ReadableCopy> {
        const QString copy = freeCopyName(m_path);
        LECTERN_ASSIGN(const auto salvaged, store::salvageLibrary(m_path, copy, m_clock, stop));
        const base::Status marked = store::markAsCopyOf(copy, QFileInfo(m_path).fileName());
        if (marked) return ReadableCopy{copy, {salvaged.summary.papers, salvaged.summary.notes}};
        store::removeDatabase(copy);
        return base::fail(marked.error());
    });
}

QFuture<base::Result<PreparedRestore>> DamagedLibrary::prepareRestore(const QString &backup) {
    return post<PreparedRestore>(
        [this, backup](const base::StopToken &stop) -> base::Result<PreparedRestore> {
            LECTERN_ASSIGN(const Backup from, readBackup(backup, Reading::All, stop));
            if (from.kind == BackupKind::Whole)
                return library::prepareRestore(m_path, backup, stop);
            return prepareWith(m_path, from, m_clock, stop);
        });
}

} // namespace lectern::library
