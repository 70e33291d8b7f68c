// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/note_reads.h"

#include "core/base/fold.h"
#include "core/model/note_links.h"
#include "core/store/highlights.h"
#include "core/store/note_links.h"
#include "core/store/paper_reads.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern::library {

namespace {

constexpr qsizetype mostMentions = 100;

bool namesTitle(const QString &note, const QString &foldedTitle) {
    const auto links = model::noteLinksIn(note);
    return std::any_of(links.cbegin(), links.cend(), [&](const model::NoteLink &link) {
        return base::fold(link.title) == foldedTitle;
    });
}

} // namespace

base::Result<model::PaperId> paperTitled(store::Connection &connection, const QString &title) {
    LECTERN_ASSIGN(const auto papers, store::papersTitled(connection, base::fold(title)));
    if (papers.size() == 1) return papers.constFirst();
    const QString message =
        papers.isEmpty()
            ? QCoreApplication::translate("Lectern", "No paper of the library is called “%1”.")
            : QCoreApplication::translate("Lectern", "Several papers are called “%1”.");
    return base::fail(base::ErrorCode::NotFound, message.arg(title.left(120)));
}

base::Result<QList<model::PaperRow>> papersMentioning(store::Connection &connection,
                                                      model::PaperId paper, int today) {
    LECTERN_ASSIGN(const QString title,
                   store::shownText(connection, paper, model::TextField::Title));
    const QString folded = base::fold(title);
    QList<model::PaperId> papers;
    LECTERN_TRY(store::eachNoteWithLinks(
        connection, [&](model::PaperId other, const QString &note) -> base::Status {
            if (other != paper && papers.size() < mostMentions && namesTitle(note, folded))
                papers.append(other);
            return {};
        }));
    return store::readRows(connection, papers, today);
}

} // namespace lectern::library
