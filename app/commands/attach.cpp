// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/await.h"
#include "app/commands/commands.h"
#include "app/console.h"
#include "app/selection.h"
#include "core/base/file_output.h"

#include <QFile>

namespace lectern::app {

namespace {

// The file of the paper that is called so. Errors: NotFound.
base::Result<model::Attachment> fileCalled(const model::Paper &paper, const QString &name) {
    for (const model::Attachment &file : paper.attachments)
        if (file.fileName == name) return file;
    return base::fail(base::ErrorCode::NotFound,
                      QStringLiteral("The paper has no file “%1”.").arg(name.left(200)));
}

base::Result<Exit> listFiles(const Context &context, const QString &name) {
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadOnly));
    LECTERN_ASSIGN(const model::Paper paper, paperNamed(*library, name));
    for (const model::Attachment &file : paper.attachments)
        context.console.row({file.fileName, model::toText(file.kind), QString::number(file.bytes),
                             file.contentHash, library->attachedFile(file.contentHash)});
    return Exit::Done;
}

base::Result<Exit> copyOut(const Context &context, const QString &name, const QString &file,
                           const QString &to) {
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadOnly));
    LECTERN_ASSIGN(const model::Paper paper, paperNamed(*library, name));
    LECTERN_ASSIGN(const model::Attachment attachment, fileCalled(paper, file));
    LECTERN_TRY(context.mayWriteTo(to));
    QFile from(library->attachedFile(attachment.contentHash));
    if (!from.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::NotFound,
                          QStringLiteral("The file %1 is missing from the library's folder.")
                              .arg(attachment.fileName));
    LECTERN_ASSIGN(const auto output, base::FileOutput::open(to));
    LECTERN_TRY(output->writeAll(from));
    LECTERN_TRY(output->commit());
    return Exit::Done;
}

base::Result<Exit> runChange(const Context &context, const QString &name) {
    const CommandLine &line = context.line;
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadWrite));
    LECTERN_ASSIGN(const model::Paper paper, paperNamed(*library, name));
    if (const auto removed = line.value(QStringLiteral("remove"))) {
        LECTERN_ASSIGN(const model::Attachment file, fileCalled(paper, *removed));
        return context.report(await(library->apply(library::DetachFile{file.uuid})));
    }
    if (const auto renamed = line.value(QStringLiteral("rename"))) {
        LECTERN_ASSIGN(const model::Attachment file, fileCalled(paper, *renamed));
        const QString to = line.value(QStringLiteral("to")).value_or(QString());
        return context.report(await(library->apply(library::RenameFile{file.uuid, to})));
    }
    return context.report(await(library->attach(paper.id, context.paths(line.words().mid(1)))));
}

// What is odd about the words and options; empty when nothing is.
QString attachProblem(const CommandLine &line) {
    const auto has = [&](const char *name) { return line.has(QLatin1String(name)); };
    const int acts = int(has("list")) + int(has("remove")) + int(has("rename")) + int(has("copy"));
    if (line.words().isEmpty()) return QStringLiteral("A file belongs to one paper.");
    if (acts > 1)
        return QStringLiteral("Only one of --list, --remove, --rename and --copy can be done.");
    if (acts == 0 && line.words().size() < 2) return QStringLiteral("Say which file.");
    if (acts == 1 && line.words().size() > 1)
        return QStringLiteral("Files are attached, or something is done with one that is there.");
    if (has("to") != (has("rename") || has("copy")))
        return QStringLiteral("--rename and --copy go with --to.");
    if (has("replace") && !has("copy")) return QStringLiteral("--replace goes with --copy.");
    return {};
}

base::Result<Exit> runAttach(const Context &context) {
    const CommandLine &line = context.line;
    if (const QString problem = attachProblem(line); !problem.isEmpty())
        return context.wrongUsage(problem);
    const QString &paper = line.words().constFirst();
    if (line.has(QStringLiteral("list"))) return listFiles(context, paper);
    if (const auto file = line.value(QStringLiteral("copy")))
        return copyOut(context, paper, *file, context.path(*line.value(QStringLiteral("to"))));
    return runChange(context, paper);
}

} // namespace

Command attachCommand() {
    return {QStringLiteral("attach"),
            QStringLiteral("PAPER FILE… | PAPER --list | --remove NAME | --rename NAME --to NAME | "
                           "--copy NAME --to FILE [--replace]"),
            QStringLiteral("keep files with a paper: its PDF, slides, data"),
            QStringLiteral("Files are copied into the folder beside the library that is called\n"
                           "like it with “.files” at the end.\n"
                           "--list prints name, kind, bytes, SHA-256 and place with tabs between."),
            {{QStringLiteral("list"), {}, QStringLiteral("the files of the paper")},
             {QStringLiteral("remove"), QStringLiteral("NAME"),
              QStringLiteral("this file goes; undo brings it back")},
             {QStringLiteral("rename"), QStringLiteral("NAME"),
              QStringLiteral("give this file another name")},
             {QStringLiteral("copy"), QStringLiteral("NAME"),
              QStringLiteral("copy this file out of the library")},
             {QStringLiteral("to"), QStringLiteral("NAME"),
              QStringLiteral("its other name, or where to")},
             {QStringLiteral("replace"),
              {},
              QStringLiteral("with --copy: overwrite FILE if it exists")}},
            runAttach,
            nullptr,
            {},
            true};
}

} // namespace lectern::app
