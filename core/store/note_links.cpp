// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/note_links.h"

#include "core/store/bind.h"
#include "core/store/visible.h"

namespace lectern::store {

namespace {

constexpr int titleScheme = 4; // schema 1
constexpr int mostNotes = 1000;

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

base::Result<QList<NoteOf>> notesHolding(Connection &connection, const QList<QByteArray> &tokens) {
    QStringList phrase;
    for (const QByteArray &token : tokens)
        phrase += u'"' + QString::fromUtf8(token).replace(u'"', QLatin1String("\"\"")) + u'"';
    QList<NoteOf> notes;
    LECTERN_TRY(
        connection.each(QStringLiteral("SELECT n.paper_id, n.text FROM search s "
                                       "JOIN note n ON n.paper_id = s.rowid AND n.deleted = 0 "
                                       "JOIN paper p ON p.id = s.rowid WHERE search MATCH ? AND %1 "
                                       "ORDER BY n.paper_id DESC LIMIT ?")
                            .arg(visiblePaper),
                        {QStringLiteral("note : ") + phrase.join(QStringLiteral(" + ")), mostNotes},
                        [&](const Row &row) -> base::Status {
                            notes.append({model::PaperId(row.integer(0)), row.text(1)});
                            return {};
                        }));
    return notes;
}

} // namespace lectern::store
