// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/await.h"
#include "app/commands/backup_rows.h"
#include "app/commands/commands.h"
#include "app/console.h"

#include <QTemporaryDir>

namespace lectern::app {

namespace {

constexpr qint64 printedAtOnce = 1 << 20; // bytes

// Line by line where a terminal shows them: a part that ends within one would break it there.
void printLines(QFile &file, Console &console) {
    QByteArray begun;
    for (QByteArray part = file.read(printedAtOnce); !part.isEmpty();
         part = file.read(printedAtOnce)) {
        begun += part;
        const qsizetype whole = begun.lastIndexOf('\n') + 1;
        console.document(begun.first(whole));
        begun.remove(0, whole);
    }
    console.document(begun);
}

// Whole before the first byte is printed: a dump that is cut short is none.
base::Result<Exit> printDump(const Context &context, library::Library &library) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("dump.jsonl"));
    LECTERN_TRY(await(library.dumpTo(path)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::Unreadable,
                          QStringLiteral("%1 cannot be read.").arg(path));
    printLines(file, context.console);
    if (file.error() == QFileDevice::NoError) return Exit::Done;
    return base::fail(base::ErrorCode::Unreadable, QStringLiteral("%1 cannot be read.").arg(path));
}

base::Result<Exit> runDump(const Context &context) {
    const QStringList words = context.line.words();
    if (words.size() > 1) return context.wrongUsage(QStringLiteral("Say one file."));
    const bool toFile = !words.isEmpty() && words.constFirst() != u"-";
    const QString path = toFile ? context.path(words.constFirst()) : QString();
    if (toFile) LECTERN_TRY(context.mayWriteTo(path));
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadOnly));
    if (!toFile) return printDump(context, *library);
    LECTERN_ASSIGN(const auto contents, await(library->dumpTo(path)));
    context.console.row(contentsRow(path, contents));
    return Exit::Done;
}

} // namespace

Command dumpCommand() {
    return {
        QStringLiteral("dump"),
        QStringLiteral("[FILE] [--replace]"),
        QStringLiteral("all of the library as text"),
        QStringLiteral(
            "JSON Lines with a checksum in each line and the counts at the end, the same bytes\n"
            "for the same library; `lectern load` reads it. Packed where the name of the file\n"
            "ends in .gz. Attached files are named in it, and lie beside the library."),
        {{QStringLiteral("replace"), {}, QStringLiteral("overwrite FILE if it exists")}},
        runDump,
        nullptr,
        {},
        true};
}

} // namespace lectern::app
