// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/await.h"
#include "app/commands/commands.h"
#include "app/commands/import_json.h"
#include "app/console.h"

namespace lectern::app {

namespace {

const auto standardInput = QStringLiteral("-");

QString countsOf(const model::FileReport &file) {
    QStringList parts = {QStringLiteral("%1 papers").arg(file.papers),
                         QStringLiteral("%1 new").arg(file.fresh),
                         QStringLiteral("%1 known").arg(file.known)};
    if (file.updated > 0) parts.append(QStringLiteral("%1 updated").arg(file.updated));
    if (file.doubtful > 0) parts.append(QStringLiteral("%1 doubtful").arg(file.doubtful));
    if (file.rejected > 0) parts.append(QStringLiteral("%1 rejected").arg(file.rejected));
    return parts.join(QStringLiteral(", "));
}

QString warningOf(const model::FileReport &file, const model::ImportWarning &warning) {
    QString where = file.path;
    if (warning.line > 0) where += QLatin1Char(':') + QString::number(warning.line);
    if (warning.column > 0) where += QLatin1Char(':') + QString::number(warning.column);
    return where + QStringLiteral(": ") + warning.message;
}

// "known, kept", "updated to version 2"
QString wordsFor(const model::EntryPreview &entry) {
    QString words = model::toText(entry.fate);
    if (entry.version) words += QStringLiteral(" to version %1").arg(*entry.version);
    if (entry.decision != model::DecisionState::Undecided)
        words += QStringLiteral(", ") + model::toText(entry.decision);
    return words;
}

// What only a dry run tells: the format, when the file was saved, the first titles.
void printPreview(const model::FileReport &file, Console &console) {
    QString about = QStringLiteral("read as %1").arg(file.format);
    if (file.day && !file.day->hasYear() && file.saved)
        about += QStringLiteral("; it gives no year and was saved in %1").arg(file.saved->year());
    console.row({QString(), about});
    for (const model::EntryPreview &entry : file.firstEntries)
        console.row({QString(), wordsFor(entry), entry.title});
}

void print(const model::ImportReport &report, bool dryRun, Console &console) {
    for (const model::FileReport &file : report.files) {
        if (file.error) continue;
        console.row(
            {file.path, file.day ? file.day->toIso() : QStringLiteral("no date"), countsOf(file)});
        if (dryRun) printPreview(file, console);
    }
    if (dryRun && report.files.size() > 1)
        console.row({QStringLiteral("in all"), QString(), countsOf(report.total())});
}

// Standard error, in either form of the report.
void complainOf(const model::ImportReport &report, Console &console) {
    for (const model::FileReport &file : report.files) {
        for (const model::ImportWarning &warning : file.warnings)
            console.complain(warningOf(file, warning));
        if (file.error) console.complain(file.error->message);
    }
}

base::Result<library::ImportRequest> requestIn(const Context &context) {
    const CommandLine &line = context.line;
    library::ImportRequest request;
    request.format = line.value(QStringLiteral("format")).value_or(QString());
    request.dryRun = line.has(QStringLiteral("dry-run"));
    if (const auto date = line.value(QStringLiteral("date")))
        request.day = model::Day::parse(*date);
    if (line.words() != QStringList{standardInput}) {
        request.paths = context.paths(line.words());
        return request;
    }
    LECTERN_ASSIGN(request.bytes, context.standardInput());
    request.name = standardInput;
    return request;
}

base::Result<Exit> runImport(const Context &context) {
    const CommandLine &line = context.line;
    const auto date = line.value(QStringLiteral("date"));
    if (line.words().isEmpty())
        return context.wrongUsage(QStringLiteral("Say which files; - is standard input."));
    if (line.words().size() > 1 && line.words().contains(standardInput))
        return context.wrongUsage(QStringLiteral("Standard input is imported alone."));
    if (date && !model::Day::parse(*date))
        return context.wrongUsage(QStringLiteral("A date looks like 2026-08-20 or --08-20."));

    LECTERN_ASSIGN(library::ImportRequest request, requestIn(context));
    const auto access = request.dryRun ? library::Access::ReadOnly : library::Access::ReadWrite;
    LECTERN_ASSIGN(const auto library, context.open(access));
    const bool dryRun = request.dryRun;
    LECTERN_ASSIGN(const model::ImportReport report, await(library->import(std::move(request))));
    if (line.has(QStringLiteral("json"))) {
        context.console.json(importJson(report, dryRun));
    } else {
        print(report, dryRun, context.console);
    }
    complainOf(report, context.console);
    return report.anyError() ? Exit::CouldNot : Exit::Done;
}

} // namespace

Command importCommand() {
    return {
        QStringLiteral("import"),
        QStringLiteral("FILE…|- [--format FORMAT] [--date DATE] [--dry-run] [--json]"),
        QStringLiteral("take in digests"),
        QStringLiteral(
            "Folders are walked; of .zip, .gz and mailboxes (.mbox) all that they hold is read, "
            "of\n"
            "a mail (.eml) the digest in it. What a file is shows in its content, not in its "
            "name.\n"
            "- is standard input. The same digest twice changes nothing, packed or not.\n"
            "Warnings go to standard error with their line; the exit code is 1 when a file\n"
            "could not be read. A dry run also says how each file is read, when it was saved\n"
            "where it gives no year, and its first titles; it works while a window is open."),
        {{QStringLiteral("format"), QStringLiteral("FORMAT"),
          QStringLiteral("what the files are, where their content does not show it"),
          library::importFormats()},
         {QStringLiteral("date"), QStringLiteral("DATE"),
          QStringLiteral("the day of the digest, 2026-08-20")},
         {QStringLiteral("dry-run"), {}, QStringLiteral("say what would happen, change nothing")},
         {QStringLiteral("json"), {}, QStringLiteral("the report as one JSON object")}},
        runImport,
        nullptr,
        {},
        true};
}

} // namespace lectern::app
