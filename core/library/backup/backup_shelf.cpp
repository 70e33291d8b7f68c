// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/backup/backup_shelf.h"

#include "core/library/backup/dump_file.h"
#include "core/library/backup/rotation.h"
#include "core/store/care/library_copy.h"
#include "core/store/care/library_swap.h"
#include "core/store/dump/write_dump.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <algorithm>

namespace lectern::library {

namespace {

BackupContents contentsOf(const store::LibrarySummary &summary) {
    return {summary.papers, summary.notes};
}

bool beginsAsLibrary(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

base::Result<BackupContents> contentsIn(const QString &path, BackupKind kind, Reading how,
                                        const base::StopToken &stop) {
    if (kind == BackupKind::Whole) {
        const auto thoroughness =
            how == Reading::All ? store::Thoroughness::EveryPage : store::Thoroughness::HeaderOnly;
        LECTERN_ASSIGN(const auto summary, store::verifyLibraryFile(path, thoroughness, stop));
        return contentsOf(summary);
    }
    LECTERN_ASSIGN(const auto header, how == Reading::All ? verifyDump(path) : headOfDump(path));
    return contentsOf(header.summary);
}

} // namespace

BackupShelf::BackupShelf(QString libraryPath, const base::Clock &clock)
    : m_library(std::move(libraryPath))
    , m_folder(m_library + QStringLiteral(".backups"))
    , m_clock(clock) {}

QString BackupShelf::pathOf(const QString &name) const {
    return m_folder + u'/' + name;
}

QList<BackupName> BackupShelf::names(BackupKind kind) const {
    QList<BackupName> found;
    for (const QString &name : QDir(m_folder).entryList(QDir::Files))
        if (const auto backup = backupNamed(name); backup && backup->kind == kind)
            found.append(*backup);
    std::sort(found.begin(), found.end(),
              [](const auto &a, const auto &b) { return a.made > b.made; });
    return found;
}

Backup BackupShelf::backupOf(const BackupName &name) const {
    const QString path = pathOf(name.name);
    Backup backup{path, name.kind, {}, QFileInfo(path).size(), {}};
    backup.made = {name.made.toMSecsSinceEpoch(), m_clock.now().offsetMinutes};
    if (const auto contents = contentsIn(path, name.kind, Reading::Head, {}))
        backup.contents = *contents;
    return backup;
}

QList<Backup> BackupShelf::list() const {
    QList<Backup> backups;
    for (const BackupName &name : names(BackupKind::Reader) + names(BackupKind::Whole))
        backups.append(backupOf(name));
    std::stable_sort(backups.begin(), backups.end(),
                     [](const auto &a, const auto &b) { return a.made.utcMs > b.made.utcMs; });
    return backups;
}

QStringList BackupShelf::wholeLibraries() const {
    QStringList paths = store::librariesKept(m_library);
    for (const BackupName &name : names(BackupKind::Whole))
        paths.append(pathOf(name.name));
    return paths;
}

base::Result<Backup> BackupShelf::make(BackupKind kind, store::Connection &library) const {
    LECTERN_TRY(base::makeFolder(m_folder));
    LECTERN_ASSIGN(const auto summary, store::summarise(library));
    QDateTime made = QDateTime::fromMSecsSinceEpoch(m_clock.now().utcMs, Qt::UTC);
    QString name = nameOfBackup(kind, made, summary.changes);
    while (QFileInfo::exists(pathOf(name))) { // two within a second
        made = made.addSecs(1);
        name = nameOfBackup(kind, made, summary.changes);
    }
    LECTERN_TRY(kind == BackupKind::Whole ? makeWhole(library, pathOf(name))
                                          : makeReader(library, pathOf(name)));
    removeOutdated(kind);
    const auto named = backupNamed(name);
    return backupOf(*named);
}

base::Status BackupShelf::makeReader(store::Connection &library, const QString &path) const {
    const QString fresh = path + QStringLiteral(".part");
    base::Status status = writeDumpFile(library, store::DumpScope::Reader, fresh);
    if (status) {
        const auto verified = verifyDump(fresh);
        status = verified ? base::putInPlace(fresh, path) : base::fail(verified.error());
    }
    if (!status) QFile::remove(fresh);
    return status;
}

base::Status BackupShelf::makeWhole(store::Connection &library, const QString &path) const {
    LECTERN_ASSIGN(const qint64 bytes, store::bytesOfCopy(library));
    const qint64 free = QStorageInfo(m_folder).bytesAvailable();
    if (bytes > free / 2)
        return base::fail(
            base::ErrorCode::NoSpace,
            QCoreApplication::translate("Lectern",
                                        "A backup of the whole library takes %1, more than half of "
                                        "what the disk has left; the older ones are kept.")
                .arg(QLocale().formattedDataSize(bytes)));
    LECTERN_TRY(store::copyLibrary(library, path));
    return {};
}

void BackupShelf::removeOutdated(BackupKind kind) const {
    QList<BackupName> outdated;
    if (kind == BackupKind::Reader) {
        outdated = outdatedReaderBackups(names(kind), m_clock.now().offsetMinutes);
    } else {
        QList<WholeBackup> backups;
        for (const BackupName &name : names(kind))
            backups.append({name, QFileInfo(pathOf(name.name)).size()});
        outdated = outdatedWholeBackups(backups, QStorageInfo(m_folder).bytesAvailable());
    }
    for (const BackupName &backup : std::as_const(outdated))
        QFile::remove(pathOf(backup.name));
}

bool BackupShelf::isDue(BackupKind kind, qint64 changes) const {
    if (changes == 0) return false; // nothing was ever done
    const auto made = names(kind);
    const QDateTime newest = made.isEmpty() ? QDateTime() : made.constFirst().made;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.now().utcMs, Qt::UTC);
    if (kind == BackupKind::Whole) return library::isDue(newest, now, wholeInterval);
    if (!made.isEmpty() && made.constFirst().changes == changes) return false;
    return library::isDue(newest, now, readerInterval);
}

base::Result<Backup> readBackup(const QString &path, Reading how, const base::StopToken &stop) {
    const QFileInfo file(path); // looked at without opening it: a FIFO would wait for ever
    if (!file.exists())
        return base::fail(base::ErrorCode::NotFound,
                          QCoreApplication::translate("Lectern", "There is no file %1.").arg(path));
    if (!file.isFile())
        return base::fail(
            base::ErrorCode::Invalid,
            QCoreApplication::translate("Lectern", "%1 is not a regular file.").arg(path));
    Backup backup{path, BackupKind::Reader, {}, file.size(), {}};
    if (beginsAsLibrary(path)) backup.kind = BackupKind::Whole;
    const auto name = backupNamed(file.fileName());
    backup.made = base::Instant::of(name ? name->made.toLocalTime() : file.lastModified());
    LECTERN_ASSIGN(backup.contents, contentsIn(path, backup.kind, how, stop));
    return backup;
}

base::Status writeDumpFile(store::Connection &library, store::DumpScope scope,
                           const QString &path) {
    const bool packed = scope == store::DumpScope::Reader ||
                        path.endsWith(QLatin1String(".gz"), Qt::CaseInsensitive);
    LECTERN_ASSIGN(const auto file,
                   DumpFileWriter::open(path, packed ? DumpFileWriter::Packing::Gzip
                                                     : DumpFileWriter::Packing::Plain));
    LECTERN_TRY(library.run(QStringLiteral("BEGIN")));
    const base::Status written =
        store::writeDump(library, scope, [&](const QByteArray &line) { return file->write(line); });
    LECTERN_TRY(library.run(QStringLiteral("COMMIT")));
    LECTERN_TRY(written);
    return file->commit();
}

} // namespace lectern::library
