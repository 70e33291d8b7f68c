// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/await.h"
#include "app/commands/commands.h"
#include "app/console.h"
#include "app/input_file.h"
#include "app/selection.h"
#include "core/exchange/plain_text.h"

namespace lectern::app {

namespace {

// How the note is written; nothing where it is only read.
base::Result<std::optional<library::Op>> writing(const Context &context, model::PaperId paper) {
    using Writing = std::optional<library::Op>;
    if (const auto text = context.line.value(QStringLiteral("set")))
        return Writing(library::SetNote{paper, *text, {}});
    if (const auto text = context.line.value(QStringLiteral("append")))
        return Writing(library::AddToNote{paper, *text});
    const auto path = context.line.value(QStringLiteral("file"));
    if (!path) return Writing();
    LECTERN_ASSIGN(const QByteArray bytes, *path == QLatin1String("-")
                                               ? context.standardInput()
                                               : readFile(context.path(*path)));
    LECTERN_ASSIGN(const QString text, utf8Text(bytes, *path));
    return Writing(library::SetNote{paper, text, {}});
}

base::Result<Exit> runNote(const Context &context) {
    const CommandLine &line = context.line;
    const int ways = int(line.has(QStringLiteral("set"))) +
                     int(line.has(QStringLiteral("append"))) +
                     int(line.has(QStringLiteral("file")));
    if (line.words().size() != 1)
        return context.wrongUsage(QStringLiteral("A note belongs to one paper."));
    if (ways > 1)
        return context.wrongUsage(
            QStringLiteral("Only one of --set, --append and --file can be done."));

    LECTERN_ASSIGN(const auto library, context.open(ways == 0 ? library::Access::ReadOnly
                                                              : library::Access::ReadWrite));
    LECTERN_ASSIGN(const model::Paper paper, paperNamed(*library, line.words().first()));
    LECTERN_ASSIGN(auto op, writing(context, paper.id));
    if (op) return context.report(await(library->apply(std::move(*op))));
    context.console.document(exchange::toUtf8(paper.note.text));
    return Exit::Done;
}

} // namespace

Command noteCommand() {
    return {QStringLiteral("note"),
            QStringLiteral("PAPER [--set TEXT | --append TEXT | --file FILE]"),
            QStringLiteral("read or write the note of a paper"),
            QStringLiteral("Without an option the note is printed exactly as it was typed."),
            {{QStringLiteral("set"), QStringLiteral("TEXT"),
              QStringLiteral("the whole note; an empty text removes it")},
             {QStringLiteral("append"), QStringLiteral("TEXT"),
              QStringLiteral("a new line at the end")},
             {QStringLiteral("file"), QStringLiteral("FILE"),
              QStringLiteral("the whole note from a file in UTF-8; - is standard input")}},
            runNote};
}

} // namespace lectern::app
