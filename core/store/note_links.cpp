// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/note_links.h"

#include "core/store/bind.h"
#include "core/store/visible.h"

namespace lectern::store {

namespace {

constexpr int titleScheme = 4; // schema 1

} // namespace

base::Result<QList<model::PaperId>> papersTitled(Connection &connection, const QString &folded) {
    QList<model::PaperId> papers;
    LECTERN_TRY(connection.each(
        QStringLiteral("SELECT DISTINCT n.now_id FROM paper_key k "
                       "JOIN paper_now n ON n.id = k.paper_id "
                       "JOIN paper p ON p.id = n.now_id WHERE k.scheme = ? AND k.value = ? "
                       "AND %1 LIMIT 2")
            .arg(visiblePaper),
        {titleScheme, notNull(folded)}, [&](const Row &row) -> base::Status {
            papers.append(model::PaperId(row.integer(0)));
            return {};
        }));
    return papers;
}

base::Status eachNoteWithLinks(Connection &connection, const UseNote &use) {
    return connection.each(
        QStringLiteral("SELECT n.paper_id, n.text FROM note n JOIN paper p ON p.id = n.paper_id "
                       "WHERE n.deleted = 0 AND instr(n.text, '[[') > 0 AND %1 "
                       "ORDER BY n.paper_id DESC")
            .arg(visiblePaper),
        {}, [&](const Row &row) { return use(model::PaperId(row.integer(0)), row.text(1)); });
}

} // namespace lectern::store
