// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

#include "app/await.h"
#include "app/console.h"

#include <QDir>

namespace lectern::app {

base::Result<std::shared_ptr<library::Library>> Context::open(library::Access access) const {
    if (hostLibrary) return std::shared_ptr<library::Library>(std::shared_ptr<void>(), hostLibrary);
    library::OpenOptions options = library;
    options.access = access;
    auto opened = std::make_shared<library::Library>(std::move(options));
    LECTERN_TRY(await(opened->open()));
    return opened;
}

base::Status Context::mayExchangeLibrary() const {
    if (!hostLibrary) return {};
    return base::fail(base::ErrorCode::Locked,
                      QStringLiteral("A window has this library open; close it first, or restore "
                                     "from its page of backups."));
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
