// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"

#include "app/commands/commands.h"
#include "app/console.h"
#include "app/export_selection.h"
#include "core/exchange/export_run.h"
#include "ui/print/pdf_run.h"

#include <QEventLoop>
#include <QFileInfo>

namespace lectern::app {

namespace {

using exchange::Format;

// Keys once given stay, so they are written where that can be; a library that another Lectern has,
// or that lies where nothing can be written, is read, and its keys are those it would give.
base::Result<std::shared_ptr<library::Library>> openToExport(const Context &context,
                                                             Format format) {
    if (exchange::hasCitationKeys(format) && QFileInfo::exists(context.library.path)) {
        auto library = context.open(library::Access::ReadWrite);
        const auto code = library ? base::ErrorCode::Failed : library.error().code;
        const bool readable = code == base::ErrorCode::Locked ||
                              code == base::ErrorCode::Unreadable ||
                              code == base::ErrorCode::NoSpace;
        if (library || !readable) return library;
    }
    return context.open(library::Access::ReadOnly);
}

base::Status runJob(ui::ExportJob &job) {
    QEventLoop loop;
    base::Status result;
    QObject::connect(&job, &ui::ExportJob::finished, &loop, [&](const base::Status &status) {
        result = status;
        loop.quit();
    });
    QMetaObject::invokeMethod(&job, &ui::ExportJob::start, Qt::QueuedConnection);
    loop.exec();
    return result;
}

void tell(const exchange::MergePreview &preview, Console &console) {
    const auto row = [&console](const char *what, qint64 count) {
        console.row({QString::fromLatin1(what), QString::number(count)});
    };
    row("papers", preview.papers);
    if (!preview.merges) return;
    row("new", preview.fresh);
    row("changed", preview.changed);
    row("same", preview.same);
    row("left", preview.left);
    row("edits kept", preview.edits);
    using Role = exchange::PreviewLine::Role;
    for (const exchange::PreviewLine &line : preview.lines)
        if (line.role == Role::Added || line.role == Role::Removed)
            console.text((line.role == Role::Added ? QStringLiteral("+ ") : QStringLiteral("- ")) +
                         QString::fromUtf8(line.text));
}

ui::ExportJob::Begin beginFor(exchange::ExportTarget target, const Context &context,
                              exchange::MergePreview *preview) {
    return [target, preview, &console = context.console](const base::StopToken &stop) mutable
           -> base::Result<std::unique_ptr<exchange::ExportRun>> {
        target.stop = stop;
        if (preview) return exchange::beginPreview(target, *preview);
        if (!target.path.isEmpty()) return ui::beginAnyExport(target);
        return exchange::beginDocument(target.format, target.heading,
                                       [&console](const QByteArray &bytes) -> base::Status {
                                           console.document(bytes);
                                           return console.taken(); // else it is for nobody
                                       });
    };
}

// The format that a name says: "list.md". Of two with one suffix the one that is called so, "json",
// or the first, "bib".
std::optional<Format> formatOfName(const QString &path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix.isEmpty()) return std::nullopt;
    if (const auto named = exchange::formatFromText(suffix)) return named;
    for (const Format format : exchange::formats())
        if (exchange::fileSuffix(format) == suffix) return format;
    return std::nullopt;
}

std::optional<Format> formatIn(const CommandLine &line) {
    if (const auto name = line.value(QStringLiteral("format")))
        return exchange::formatFromText(*name);
    return formatOfName(line.value(QStringLiteral("output")).value_or(QString()));
}

// Blocks of one format in a text of another are neither.
base::Status mayMergeInto(const QString &path, Format format) {
    const auto there = formatOfName(path);
    const auto merges = [](Format one) { return exchange::formOf(one) == exchange::Form::Blocks; };
    if (!there || *there == format || !merges(*there) || !merges(format)) return {};
    if (QFileInfo(path).size() == 0) return {};
    return base::fail(
        base::ErrorCode::Invalid,
        QStringLiteral("%1 is a file of the format %2, into which no %3 is merged; --replace takes "
                       "its place.")
            .arg(path, exchange::toText(*there), exchange::toText(format)));
}

base::Result<Exit> exportPapers(const Context &context, exchange::ExportTarget target) {
    if (!target.path.isEmpty() && context.isTheLibrary(target.path))
        return base::fail(base::ErrorCode::Invalid,
                          QStringLiteral("%1 is the library itself.").arg(target.path));
    if (!target.replace) LECTERN_TRY(mayMergeInto(target.path, target.format));
    LECTERN_ASSIGN(const auto library, openToExport(context, target.format));
    LECTERN_ASSIGN(const ui::ExportedList list, exportSelection(context, *library));
    target.heading = list.heading;
    exchange::MergePreview preview;
    const bool dryRun = context.line.has(QStringLiteral("dry-run"));
    exchange::Parts parts;
    parts.files = context.line.has(QStringLiteral("files"));
    ui::ExportJob job(*library, list, target.format, parts,
                      beginFor(target, context, dryRun ? &preview : nullptr));
    LECTERN_TRY(runJob(job));
    if (dryRun) tell(preview, context.console);
    return Exit::Done;
}

// What is wrong with the options; empty where nothing is.
QString wrongWith(const CommandLine &line, const std::optional<Format> &format) {
    if (!format)
        return QStringLiteral("--format is one of %1.")
            .arg(exchange::formatNames().join(QStringLiteral(", ")));
    const bool output = line.has(QStringLiteral("output"));
    for (const auto &option :
         {QStringLiteral("replace"), QStringLiteral("dry-run"), QStringLiteral("files")})
        if (line.has(option) && !output)
            return QStringLiteral("--%1 goes with --output.").arg(option);
    if (line.has(QStringLiteral("files")) && !exchange::takesFiles(*format))
        return QStringLiteral("--files goes with --format json and markdown-folder.");
    const exchange::Form form = exchange::formOf(*format);
    const bool needsFile = form == exchange::Form::Typeset || form == exchange::Form::Folder;
    if (needsFile && !output)
        return QStringLiteral("--format %1 needs --output.").arg(exchange::toText(*format));
    if (form == exchange::Form::Typeset && line.has(QStringLiteral("dry-run")))
        return QStringLiteral("--dry-run does not go with --format pdf.");
    return {};
}

base::Result<Exit> runExport(const Context &context) {
    const CommandLine &line = context.line;
    const auto format = formatIn(line);
    if (const QString wrong = wrongWith(line, format); !wrong.isEmpty())
        return context.wrongUsage(wrong);
    return exportPapers(context, {*format,
                                  line.value(QStringLiteral("output")).value_or(QString()),
                                  line.has(QStringLiteral("replace")),
                                  {}});
}

bool typesets(const CommandLine &line) {
    return formatIn(line) == Format::Pdf;
}

} // namespace

Command exportCommand() {
    return {
        QStringLiteral("export"),
        QStringLiteral("[QUERY] [--list NAME] [--format FORMAT] [--output FILE] [--replace] "
                       "[--files] [--dry-run]"),
        QStringLiteral("papers with what you made of them, for other programs"),
        QStringLiteral(
            "A query and a list together: the papers of the list that match, in its order.\n"
            "Without --format the name of the file says it: kept.md, kept.bib.\n"
            "Into a Markdown, Org or HTML file that is there, and into the notes of a folder\n"
            "(markdown-folder), the papers are merged: what you wrote in it stays. A file of\n"
            "another format is only replaced as long as nobody edited it.\n"
            "With --files attached files go with it: into FILE.files beside a JSON, from where\n"
            "an import takes them, and into files in a folder of notes, which link them."),
        {{QStringLiteral("list"), QStringLiteral("NAME"),
          QStringLiteral("only papers of this reading list")},
         {QStringLiteral("format"), QStringLiteral("FORMAT"),
          exchange::formatNames().join(QStringLiteral(", ")), exchange::formatNames()},
         {QStringLiteral("output"), QStringLiteral("FILE"),
          QStringLiteral("write there; else to standard output")},
         {QStringLiteral("replace"), {}, QStringLiteral("replace the file whatever it holds")},
         {QStringLiteral("files"), {}, QStringLiteral("copy attached files as well")},
         {QStringLiteral("dry-run"), {}, QStringLiteral("say what would change in the file")}},
        runExport,
        typesets};
}

} // namespace lectern::app
