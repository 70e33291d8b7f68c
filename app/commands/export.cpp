// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"

#include "app/commands/commands.h"
#include "app/console.h"
#include "app/input_file.h"
#include "app/selection.h"
#include "core/base/file_output.h"

#include <QFileInfo>

namespace lectern::app {

namespace {

using Papers = QList<model::Paper>;

base::Result<Papers> papersToExport(const Context &context) {
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadOnly));
    LECTERN_ASSIGN(const auto ids, papersToRead(context, *library, context.line.words()));
    Papers papers;
    papers.reserve(ids.size());
    LECTERN_TRY(eachPaper(*library, ids, [&](const model::Paper &paper) { papers.append(paper); }));
    return papers;
}

// No export writes over the library or what lies beside it while it is open.
bool isTheLibrary(const QString &path, const Context &context) {
    const QFileInfo output(path);
    for (const char *suffix : {"", "-wal", "-shm", ".lock"})
        if (output.exists() && output == QFileInfo(context.library.path + QLatin1String(suffix)))
            return true;
    return false;
}

base::Result<Exit> exportInto(const QString &path, exchange::Format format, const Papers &papers,
                              const Context &context) {
    if (isTheLibrary(path, context))
        return base::fail(base::ErrorCode::Invalid,
                          QStringLiteral("%1 is the library itself.").arg(path));
    QByteArray existing;
    if (QFileInfo::exists(path)) {
        LECTERN_ASSIGN(existing, readFile(path));
    }
    const bool replace = context.line.has(QStringLiteral("replace"));
    LECTERN_ASSIGN(const QByteArray bytes, exchange::writeInto(format, papers, existing, replace));
    LECTERN_TRY(base::writeFile(path, bytes));
    return Exit::Done;
}

base::Result<Exit> runExport(const Context &context) {
    const CommandLine &line = context.line;
    const auto format =
        exchange::formatFromText(line.value(QStringLiteral("format")).value_or(QString()));
    const auto output = line.value(QStringLiteral("output"));
    if (!format)
        return context.wrongUsage(QStringLiteral("--format is one of %1.")
                                      .arg(exchange::formatNames().join(QStringLiteral(", "))));
    if (line.has(QStringLiteral("replace")) && !output)
        return context.wrongUsage(QStringLiteral("--replace goes with --output."));

    LECTERN_ASSIGN(const Papers papers, papersToExport(context));
    if (output) return exportInto(*output, *format, papers, context);
    context.console.document(exchange::write(*format, papers));
    return Exit::Done;
}

} // namespace

Command exportCommand() {
    return {QStringLiteral("export"),
            QStringLiteral("[QUERY] --format FORMAT [--output FILE] [--replace]"),
            QStringLiteral("papers with what you made of them, for other programs"),
            QStringLiteral(
                "Into a Markdown file that is there the papers are merged: what you wrote in it\n"
                "stays. A file of another format is only replaced as long as nobody edited it."),
            {{QStringLiteral("format"), QStringLiteral("FORMAT"),
              exchange::formatNames().join(QStringLiteral(", "))},
             {QStringLiteral("output"), QStringLiteral("FILE"),
              QStringLiteral("write there; else to standard output")},
             {QStringLiteral("replace"), {}, QStringLiteral("replace the file whatever it holds")}},
            runExport};
}

} // namespace lectern::app
