// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/backup/due_backup.h"

#include "core/library/backup/backup_shelf.h"
#include "core/library/finding/read_query.h"
#include "core/query/query.h"
#include "core/store/care/library_copy.h"
#include "core/store/days.h"
#include "core/store/library_reader.h"
#include "core/store/paper_lists.h"

#include <algorithm>

namespace lectern::library {

namespace {

constexpr qint64 veryMany = 1000; // papers at once

base::Result<std::unique_ptr<store::Connection>> readerOf(const QString &library,
                                                          const base::StopToken &stop) {
    LECTERN_ASSIGN(auto connection, store::openReader(library));
    connection->setStopToken(stop);
    return connection;
}

base::Result<qint64> papersMeant(const DeletePapers &deletion, store::Connection &connection,
                                 const base::Clock &clock) {
    const auto *ids = std::get_if<model::PaperIds>(&deletion.papers);
    if (ids && !ids->isEverything()) return ids->ids().size();
    const auto *matching = std::get_if<Matching>(&deletion.papers);
    LECTERN_ASSIGN(const query::Query parsed,
                   readQuery(connection, matching ? matching->query : QStringLiteral("*")));
    LECTERN_ASSIGN(const qint64 papers,
                   store::countMatching(
                       connection, query::toSql(parsed.root, store::dayNumber(clock.today()))));
    return std::min(papers, parsed.limit.value_or(papers));
}

} // namespace

base::Result<int> backUpWhenDue(const QString &library, const base::Clock &clock,
                                const QList<BackupKind> &kinds, const base::StopToken &stop) {
    const BackupShelf shelf(library, clock);
    LECTERN_ASSIGN(const auto connection, readerOf(library, stop));
    LECTERN_ASSIGN(const qint64 changes, store::newestChange(*connection));
    int made = 0;
    for (const BackupKind kind : kinds) {
        if (!shelf.isDue(kind, changes)) continue;
        LECTERN_TRY(shelf.make(kind, *connection));
        ++made;
    }
    return made;
}

bool mayBeVeryMany(const DeletePapers &deletion) {
    const auto *ids = std::get_if<model::PaperIds>(&deletion.papers);
    return !ids || ids->isEverything() || ids->ids().size() >= veryMany;
}

base::Status backUpBefore(const QString &library, const base::Clock &clock,
                          const DeletePapers &deletion, const base::StopToken &stop) {
    LECTERN_ASSIGN(const auto connection, readerOf(library, stop));
    LECTERN_ASSIGN(const qint64 papers, papersMeant(deletion, *connection, clock));
    if (papers < veryMany) return {};
    LECTERN_TRY(BackupShelf(library, clock).make(BackupKind::Whole, *connection));
    return {};
}

} // namespace lectern::library
