// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/highlight.h"

#include "app/await.h"
#include "app/commands/commands.h"
#include "app/console.h"
#include "app/selection.h"
#include "core/base/uuid.h"

namespace lectern::app {

namespace {

QStringList meaningNames() {
    using enum model::Meaning;
    QStringList names;
    for (const model::Meaning meaning : {Claim, Method, Result, Doubt, ToDo})
        names.append(model::toText(meaning));
    return names;
}

void list(const Context &context, const model::Paper &paper) {
    for (const model::Highlight &highlight : paper.highlights)
        context.console.row({base::toText(highlight.uuid), model::toText(highlight.meaning),
                             model::toText(highlight.target), highlight.quote, highlight.comment,
                             highlight.orphan ? QStringLiteral("(orphan)") : QString()});
}

base::Result<Exit> listHighlights(const Context &context, const QString &name) {
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadOnly));
    LECTERN_ASSIGN(const model::Paper paper, paperNamed(*library, name));
    list(context, paper);
    return Exit::Done;
}

// The highlight of the paper with this uuid. Errors: NotFound.
base::Result<QUuid> highlightOf(const model::Paper &paper, const QString &name) {
    const QUuid uuid = QUuid::fromString(name);
    for (const model::Highlight &highlight : paper.highlights)
        if (highlight.uuid == uuid) return uuid;
    return base::fail(base::ErrorCode::NotFound,
                      QStringLiteral("The paper has no highlight “%1”.").arg(name.left(80)));
}

base::Result<Exit> runWrite(const Context &context, std::optional<model::Meaning> meaning) {
    const CommandLine &line = context.line;
    const auto quote = line.value(QStringLiteral("quote"));
    const auto comment = line.value(QStringLiteral("comment"));
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadWrite));
    LECTERN_ASSIGN(const model::Paper paper, paperNamed(*library, line.words().constFirst()));
    if (const auto name = line.value(QStringLiteral("delete"))) {
        LECTERN_ASSIGN(const QUuid uuid, highlightOf(paper, *name));
        return context.report(await(library->apply(library::DeleteHighlight{uuid})));
    }
    if (const auto name = line.value(QStringLiteral("change"))) {
        LECTERN_ASSIGN(const QUuid uuid, highlightOf(paper, *name));
        if (quote) {
            return context.report(await(library->apply(library::ReanchorHighlight{uuid, *quote})));
        }
        return context.report(
            await(library->apply(library::ChangeHighlight{uuid, meaning, comment})));
    }
    return context.report(await(library->apply(library::AddHighlight{
        paper.id, quote.value_or(QString()), meaning.value_or(model::Meaning::Claim),
        comment.value_or(QString())})));
}

// What is odd about the options; empty when nothing is.
QString problemIn(const CommandLine &line) {
    const auto has = [&](const char *name) { return line.has(QLatin1String(name)); };
    if (line.words().size() != 1) return QStringLiteral("A highlight belongs to one paper.");
    const int writes = int(has("delete")) + int(has("change"));
    const bool more = has("quote") || has("meaning") || has("comment");
    if (has("list")) return writes > 0 || more ? QStringLiteral("--list stands alone.") : QString();
    if (writes > 1) return QStringLiteral("Only one of --change and --delete can be done.");
    if (has("delete")) return more ? QStringLiteral("--delete stands alone.") : QString();
    if (has("change") && has("quote") && (has("meaning") || has("comment")))
        return QStringLiteral("A highlight is either moved by --quote or changed.");
    if (has("change")) return more ? QString() : QStringLiteral("Say what is to be changed.");
    return has("quote") ? QString() : QStringLiteral("Say which passage: --quote TEXT.");
}

base::Result<Exit> runHighlight(const Context &context) {
    const CommandLine &line = context.line;
    if (const QString problem = problemIn(line); !problem.isEmpty())
        return context.wrongUsage(problem);
    const auto named = line.value(QStringLiteral("meaning"));
    const auto meaning = named ? model::meaningFromText(*named) : std::nullopt;
    if (named && !meaning)
        return context.wrongUsage(
            QStringLiteral("A highlight means claim, method, result, doubt or todo."));
    return line.has(QStringLiteral("list")) ? listHighlights(context, line.words().constFirst())
                                            : runWrite(context, meaning);
}

} // namespace

Command highlightCommand() {
    return {
        QStringLiteral("highlight"),
        QStringLiteral("PAPER --quote TEXT [--meaning M] [--comment T] | --list | "
                       "--change UUID … | --delete UUID"),
        QStringLiteral("mark a passage of title or abstract, or list what is marked"),
        QStringLiteral(
            "The quote is copied from the abstract, or else from the title, and must "
            "stand there once.\n"
            "--list prints uuid, meaning, target, quote, comment and, where it has lost\n"
            "its place, “(orphan)”, with tabs between. --change UUID with --meaning or\n"
            "--comment changes that, with --quote puts the highlight on another passage."),
        {{QStringLiteral("quote"), QStringLiteral("TEXT"), QStringLiteral("the passage")},
         {QStringLiteral("meaning"), QStringLiteral("M"),
          QStringLiteral("claim (where nothing is said), method, result, doubt, todo"),
          meaningNames()},
         {QStringLiteral("comment"), QStringLiteral("T"), QStringLiteral("what you think of it")},
         {QStringLiteral("list"), {}, QStringLiteral("the highlights of the paper")},
         {QStringLiteral("change"), QStringLiteral("UUID"),
          QStringLiteral("this highlight, not a new one")},
         {QStringLiteral("delete"), QStringLiteral("UUID"), QStringLiteral("this highlight goes")}},
        runHighlight};
}

} // namespace lectern::app
