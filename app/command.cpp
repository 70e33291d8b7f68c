// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

#include "app/await.h"
#include "app/console.h"

namespace lectern::app {

base::Result<std::unique_ptr<library::Library>> Context::open(library::Access access) const {
    library::OpenOptions options = library;
    options.access = access;
    auto opened = std::make_unique<library::Library>(std::move(options));
    LECTERN_TRY(await(opened->open()));
    return opened;
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
