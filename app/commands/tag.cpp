// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/await.h"
#include "app/commands/commands.h"
#include "app/selection.h"

namespace lectern::app {

namespace {

struct TagChange {
    QStringList add;
    QStringList remove;
    QStringList query;
};

// Tags end at the first word with neither sign, or at `--`.
TagChange changeIn(const CommandLine &line) {
    TagChange change;
    qsizetype next = 0;
    for (; next < line.wordsBeforeDashes(); ++next) {
        const QString &word = line.words().at(next);
        if (word.startsWith(QLatin1Char('+'))) {
            change.add.append(word.mid(1));
        } else if (word.startsWith(QLatin1Char('-'))) {
            change.remove.append(word.mid(1));
        } else {
            break;
        }
    }
    change.query = line.words().mid(next);
    return change;
}

bool hasEmptyName(const QStringList &names) {
    for (const QString &name : names)
        if (name.trimmed().isEmpty()) return true;
    return false;
}

base::Result<Exit> runTag(const Context &context) {
    const TagChange change = changeIn(context.line);
    if (change.add.isEmpty() && change.remove.isEmpty())
        return context.wrongUsage(
            QStringLiteral("Say which tags: +NAME adds one, -NAME removes one."));
    if (hasEmptyName(change.add) || hasEmptyName(change.remove))
        return context.wrongUsage(QStringLiteral("A tag needs a name."));
    if (isEmptyQuery(change.query))
        return context.wrongUsage(QStringLiteral("Say which papers; * is all of them."));

    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadWrite));
    LECTERN_ASSIGN(model::PaperIds papers, papersToChange(*library, change.query));
    return context.report(
        await(library->apply(library::ChangeTags{std::move(papers), change.add, change.remove})));
}

} // namespace

Command tagCommand() {
    return {QStringLiteral("tag"),
            QStringLiteral("+NAME -NAME … QUERY"),
            QStringLiteral("add and remove tags on all papers that match"),
            QStringLiteral("Tags end at the first word with neither + nor -, or at --."),
            {},
            runTag};
}

} // namespace lectern::app
