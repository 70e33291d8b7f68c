// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

#include "app/await.h"
#include "app/command_end.h"
#include "app/console.h"
#include "core/base/log.h"
#include "core/library/backup/due_backup.h"
#include "core/store/library_file.h"

#include <QDir>
#include <QFileInfo>

namespace lectern::app {

namespace {

// What a window does every half hour, a command does at its end: what the reader did is backed up
// when it has changed and the newest backup is older than that. Copies of the whole library, which
// may take a minute, are left to windows and to `lectern backup`. A backup that fails is no
// failure of the command, whose work is done by now; the next one tries again.
void backUp(const library::Library &library) {
    const base::SystemClock clock;
    const auto made = library::backUpWhenDue(library.path(), clock, {library::BackupKind::Reader});
    if (!made) qCWarning(base::log).noquote() << "no backup:" << made.error().detail;
}

void close(library::Library *library, CommandEnd *end) {
    if (!end || !end->isAsked()) backUp(*library);
    delete library;
    if (end) end->libraryClosed();
}

} // namespace

base::Result<std::shared_ptr<library::Library>> Context::open(library::Access access) const {
    if (hostLibrary) return std::shared_ptr<library::Library>(std::shared_ptr<void>(), hostLibrary);
    library::OpenOptions options = library;
    options.access = access;
    auto opened = std::make_unique<library::Library>(std::move(options));
    LECTERN_TRY(await(opened->open()));
    if (access == library::Access::ReadOnly) return std::shared_ptr(std::move(opened));
    if (end) end->libraryOpened();
    return std::shared_ptr<library::Library>(
        opened.release(), [end = end](library::Library *library) { close(library, end); });
}

std::shared_ptr<library::Library> Context::unopened() const {
    if (hostLibrary) return std::shared_ptr<library::Library>(std::shared_ptr<void>(), hostLibrary);
    library::OpenOptions options = library;
    options.access = library::Access::ReadOnly;
    return std::make_shared<library::Library>(std::move(options));
}

base::Status Context::mayExchangeLibrary(const QString &instead) const {
    if (!hostLibrary) return {};
    return base::fail(
        base::ErrorCode::Locked,
        QStringLiteral("A window has this library open; close it first%1.").arg(instead));
}

base::Status Context::mayWriteTo(const QString &path) const {
    if (isTheLibrary(path))
        return base::fail(base::ErrorCode::Invalid,
                          QStringLiteral("%1 is the library itself.").arg(path));
    if (line.has(QStringLiteral("replace")) || !QFileInfo::exists(path)) return {};
    return base::fail(base::ErrorCode::Invalid,
                      QStringLiteral("%1 is there; --replace takes its place.").arg(path));
}

bool Context::isTheLibrary(const QString &path) const {
    return store::isOfLibrary(path, library.path);
}

QDate Context::today() const {
    const base::SystemClock system;
    return (library.clock ? *library.clock : system).now().toPlace().date();
}

QString Context::path(const QString &word) const {
    return folder.isEmpty() || word.isEmpty() ? word : QDir(folder).absoluteFilePath(word);
}

QStringList Context::paths(const QStringList &words) const {
    QStringList found;
    for (const QString &word : words)
        found.append(path(word));
    return found;
}

Exit Context::wrongUsage(const QString &message) const {
    console.complain(message);
    return Exit::WrongUsage;
}

base::Result<Exit> Context::report(const base::Result<library::Applied> &applied) const {
    if (!applied) return base::fail(applied.error());
    console.row({applied->step ? applied->step->sentence() + QLatin1Char('.')
                               : QStringLiteral("Nothing changed.")});
    return Exit::Done;
}

} // namespace lectern::app
