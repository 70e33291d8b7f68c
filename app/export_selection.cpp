// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_selection.h"

#include "app/await.h"
#include "app/selection.h"
#include "core/model/reading_list.h"

#include <QSet>

namespace lectern::app {

namespace {

base::Result<ui::ExportedList> readingList(const library::Library &library, const QString &name) {
    LECTERN_ASSIGN(const model::ListedPapers listed, await(library.listed(name)));
    LECTERN_ASSIGN(const auto entries, await(library.listEntries(name, listed.papers.ids)));
    ui::ExportedList list;
    list.heading = {listed.list.name, listed.list.description, true, listed.list.budget};
    list.papers = listed.papers.ids;
    for (const model::ListEntry &entry : entries)
        if (!entry.comment.isEmpty()) list.comments.insert(entry.paper, entry.comment);
    return list;
}

} // namespace

base::Result<ui::ExportedList> exportSelection(const Context &context,
                                               const library::Library &library) {
    const auto name = context.line.value(QStringLiteral("list"));
    const bool asks = !name || !isEmptyQuery(context.line.words());
    QList<model::PaperId> matching;
    if (asks) {
        LECTERN_ASSIGN(matching, papersToRead(context, library, context.line.words()));
    }
    if (!name) {
        ui::ExportedList list{{}, matching, {}};
        if (ui::isEverything(context.line.words().join(QLatin1Char(' ')))) {
            LECTERN_ASSIGN(const auto lists, await(library.lists()));
            list.heading.lists = ui::carriedLists(lists);
        }
        return list;
    }
    LECTERN_ASSIGN(ui::ExportedList list, readingList(library, *name));
    if (!asks) return list;
    const QSet<model::PaperId> wanted(matching.cbegin(), matching.cend());
    list.papers.removeIf([&wanted](model::PaperId paper) { return !wanted.contains(paper); });
    return list;
}

} // namespace lectern::app
