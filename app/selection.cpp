// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/selection.h"

#include "app/await.h"
#include "app/console.h"
#include "core/query/query.h"

namespace lectern::app {

namespace {

constexpr qsizetype pageSize = 200;

QString textOf(const QStringList &query) {
    return query.join(QLatin1Char(' '));
}

} // namespace

base::Result<QList<model::PaperId>>
papersToRead(const Context &context, const library::Library &library, const QStringList &query) {
    LECTERN_ASSIGN(model::PaperList papers, await(library.papers(textOf(query))));
    if (!papers.hint.isEmpty()) context.console.complain(papers.hint);
    return std::move(papers.ids);
}

base::Result<model::PaperIds> papersToChange(const library::Library &library,
                                             const QStringList &query) {
    LECTERN_ASSIGN(model::PaperList papers, await(library.papers(textOf(query))));
    if (papers.impossible || !papers.hint.isEmpty())
        return base::fail(base::ErrorCode::Invalid, papers.hint);
    return model::PaperIds(std::move(papers.ids));
}

bool isEmptyQuery(const QStringList &query) {
    return query::parse(textOf(query)).empty;
}

base::Result<model::Paper> paperNamed(const library::Library &library, const QString &name) {
    LECTERN_ASSIGN(const model::PaperId id, await(library.find(name)));
    LECTERN_ASSIGN(QList<model::Paper> papers, await(library.details({id})));
    if (papers.isEmpty())
        return base::fail(base::ErrorCode::NotFound,
                          QStringLiteral("There is no paper “%1” any more.").arg(name));
    return papers.takeFirst();
}

base::Status eachPaper(const library::Library &library, const QList<model::PaperId> &ids,
                       const std::function<void(const model::Paper &)> &use) {
    for (qsizetype first = 0; first < ids.size(); first += pageSize) {
        LECTERN_ASSIGN(const QList<model::Paper> page,
                       await(library.details(ids.mid(first, pageSize))));
        for (const model::Paper &paper : page)
            use(paper);
    }
    return {};
}

} // namespace lectern::app
