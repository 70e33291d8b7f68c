// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/await.h"
#include "app/commands/reading_list.h"

namespace lectern::app {

namespace {

base::Result<Exit> applyToLists(const Context &context, library::Op op) {
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadWrite));
    return context.report(await(library->apply(std::move(op))));
}

base::Result<Exit> setBudget(const Context &context, const QStringList &words) {
    if (words.at(1) == QLatin1String("none"))
        return applyToLists(context, library::SetListBudget{words.at(0), std::nullopt});
    bool isNumber = false;
    const int budget = words.at(1).toInt(&isNumber);
    if (!isNumber || budget < 1)
        return context.wrongUsage(
            QStringLiteral("A budget is a number of papers a week, or none."));
    return applyToLists(context, library::SetListBudget{words.at(0), budget});
}

base::Result<Exit> orderLists(const Context &context, const QStringList &words) {
    bool isNumber = false;
    const int place = words.at(1).toInt(&isNumber);
    if (!isNumber || place < 1)
        return context.wrongUsage(QStringLiteral("A place is a number from 1."));
    return applyToLists(context, library::MoveList{words.at(0), place});
}

} // namespace

QList<ListVerb> listEditVerbs() {
    return {
        {"create",
         "NAME [DESCRIPTION]",
         1,
         2,
         {},
         [](const Context &context, const QStringList &words) {
             return applyToLists(context, library::CreateList{words.at(0), words.value(1)});
         }},
        {"rename",
         "OLD NEW",
         2,
         2,
         {},
         [](const Context &context, const QStringList &words) {
             return applyToLists(context, library::RenameList{words.at(0), words.at(1)});
         }},
        {"describe",
         "NAME DESCRIPTION",
         2,
         2,
         {},
         [](const Context &context, const QStringList &words) {
             return applyToLists(context, library::DescribeList{words.at(0), words.at(1)});
         }},
        {"budget", "NAME N|none", 2, 2, {}, setBudget},
        {"order", "NAME N", 2, 2, {}, orderLists},
        {"duplicate",
         "NAME NEW",
         2,
         2,
         {},
         [](const Context &context, const QStringList &words) {
             return applyToLists(context, library::DuplicateList{words.at(0), words.at(1)});
         }},
        {"merge",
         "NAME INTO",
         2,
         2,
         {},
         [](const Context &context, const QStringList &words) {
             return applyToLists(context, library::MergeLists{words.at(0), words.at(1)});
         }},
        {"delete",
         "NAME",
         1,
         1,
         {},
         [](const Context &context, const QStringList &words) {
             return applyToLists(context, library::DeleteList{words.at(0)});
         }},
    };
}

} // namespace lectern::app
