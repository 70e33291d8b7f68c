// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/await.h"
#include "app/commands/reading_list.h"

namespace lectern::app {

namespace {

base::Result<QList<model::PaperId>> papersNamed(const library::Library &library,
                                                const QStringList &names) {
    QList<model::PaperId> papers;
    for (const QString &name : names) {
        LECTERN_ASSIGN(const model::PaperId paper, await(library.find(name)));
        papers.append(paper);
    }
    return papers;
}

// From 1.
std::optional<int> placeIn(const QString &text) {
    bool isNumber = false;
    const int place = text.toInt(&isNumber);
    return isNumber && place > 0 ? std::optional(place) : std::nullopt;
}

Exit noPlace(const Context &context) {
    return context.wrongUsage(QStringLiteral("A place is a number from 1."));
}

base::Result<Exit> addToList(const Context &context, const QStringList &words) {
    const CommandLine &line = context.line;
    library::AddToList add{words.at(0), {}};
    add.comment = line.value(QStringLiteral("comment")).value_or(QString());
    if (const auto at = line.value(QStringLiteral("at"))) {
        add.place = placeIn(*at);
        if (!add.place) return noPlace(context);
    }
    const QStringList drop = line.value(QStringLiteral("drop"))
                                 .value_or(QString())
                                 .split(QLatin1Char(','), Qt::SkipEmptyParts);
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadWrite));
    LECTERN_ASSIGN(add.papers, papersNamed(*library, words.mid(1)));
    LECTERN_ASSIGN(add.drop, papersNamed(*library, drop));
    return context.report(await(library->apply(add)));
}

base::Result<Exit> removeFromList(const Context &context, const QStringList &words) {
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadWrite));
    LECTERN_ASSIGN(const auto papers, papersNamed(*library, words.mid(1)));
    return context.report(
        await(library->apply(library::RemoveFromList{words.at(0), model::PaperIds(papers)})));
}

base::Result<Exit> moveInList(const Context &context, const QStringList &words) {
    const auto place = placeIn(words.constLast());
    if (!place) return noPlace(context);
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadWrite));
    LECTERN_ASSIGN(const auto papers, papersNamed(*library, words.mid(1, words.size() - 2)));
    return context.report(await(
        library->apply(library::MovePapersInList{words.at(0), model::PaperIds(papers), *place})));
}

base::Result<Exit> commentInList(const Context &context, const QStringList &words) {
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadWrite));
    LECTERN_ASSIGN(const model::PaperId paper, await(library->find(words.at(1))));
    return context.report(
        await(library->apply(library::CommentInList{words.at(0), paper, words.at(2)})));
}

} // namespace

QList<ListVerb> listFillVerbs() {
    return {
        {"add",
         "NAME PAPER… [--comment T] [--at N] [--drop PAPER]",
         2,
         -1,
         {QStringLiteral("comment"), QStringLiteral("at"), QStringLiteral("drop")},
         addToList},
        {"remove", "NAME PAPER…", 2, -1, {}, removeFromList},
        {"move", "NAME PAPER… N", 3, -1, {}, moveInList},
        {"comment", "NAME PAPER TEXT", 3, 3, {}, commentInList},
    };
}

} // namespace lectern::app
