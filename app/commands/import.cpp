// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/await.h"
#include "app/commands/commands.h"
#include "app/commands/import_json.h"
#include "app/commands/other_command.h"
#include "app/console.h"
#include "app/help.h"
#include "app/progress_line.h"

#include <algorithm>
#include <utility>

namespace lectern::app {

namespace {

const auto standardInput = QStringLiteral("-");

QString countsOf(const model::FileReport &file) {
    QStringList parts = {
        QStringLiteral("%1 %2")
            .arg(file.papers)
            .arg(file.papers == 1 ? QStringLiteral("paper") : QStringLiteral("papers")),
        QStringLiteral("%1 new").arg(file.fresh), QStringLiteral("%1 known").arg(file.known)};
    if (file.updated > 0) parts.append(QStringLiteral("%1 updated").arg(file.updated));
    if (file.doubtful > 0) parts.append(QStringLiteral("%1 doubtful").arg(file.doubtful));
    if (file.rejected > 0) parts.append(QStringLiteral("%1 rejected").arg(file.rejected));
    return parts.join(QStringLiteral(", "));
}

// Of a digest that tells its day without a year, and of which nobody has said it.
QString yearSentence(const model::FileReport &file) {
    return file.path + QStringLiteral(": It gives no year, so that date: and newer: do not find "
                                      "it; --date sets its day.");
}

bool lacksYear(const model::FileReport &file) {
    return !file.error && file.papers > 0 && file.day && !file.day->hasYear();
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

// Another command may be the one for the file; else the error, by which one knows the file.
QString errorOf(const model::FileReport &file, const Context &context) {
    if (const QString other = commandFor(context, file.path); !other.isEmpty()) return other;
    const QString &message = file.error->message;
    return message.contains(file.path) ? message : file.path + QStringLiteral(": ") + message;
}

// Standard error, in either form of the report.
void complainOf(const model::ImportReport &report, const Context &context) {
    Console &console = context.console;
    for (const model::FileReport &file : report.files) {
        for (const model::ImportWarning &warning : file.warnings)
            console.complain(warningOf(file, warning));
        if (lacksYear(file)) console.complain(yearSentence(file));
        if (file.error) console.complain(errorOf(file, context));
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

// A format that was named and finds nothing in a file that is of another one was the wrong one. An
// answer without papers, of a day without any, is of its format.
base::Status refuseWrongFormat(library::Library &library, library::ImportRequest request,
                               const base::StopToken &stop, model::ImportReport &report) {
    const auto isEmpty = [](const model::FileReport &file) {
        return !file.error && file.papers == 0;
    };
    if (request.format.isEmpty() || std::ranges::none_of(report.files, isEmpty)) return {};
    const QString format = std::exchange(request.format, {});
    request.dryRun = true;
    LECTERN_ASSIGN(const model::ImportReport seen, await(library.import(std::move(request), stop)));
    for (qsizetype i = 0; i < std::min(report.files.size(), seen.files.size()); ++i) {
        model::FileReport &file = report.files[i];
        if (isEmpty(file) && (seen.files.at(i).error || seen.files.at(i).format != format))
            file.error = {
                base::ErrorCode::NoPapers,
                QStringLiteral("%1 holds no papers of the format %2.").arg(file.path, format),
                {}};
    }
    return {};
}

// What is wrong with the words and options; empty where nothing is.
QString wrongWords(const CommandLine &line) {
    const auto date = line.value(QStringLiteral("date"));
    const auto format = line.value(QStringLiteral("format"));
    if (line.words().isEmpty()) return QStringLiteral("Say which files; - is standard input.");
    if (line.words().size() > 1 && line.words().contains(standardInput))
        return QStringLiteral("Standard input is imported alone.");
    if (date && !model::Day::parse(*date))
        return QStringLiteral("A date looks like 2026-08-20 or --08-20.");
    if (format && !library::importFormats().contains(*format))
        return QStringLiteral("--format is one of %1.")
            .arg(library::importFormats().join(QStringLiteral(", ")));
    return {};
}

base::Result<model::ImportReport> importNow(library::Library &library,
                                            const library::ImportRequest &request,
                                            const Context &context) {
    ProgressLine line(context.console, QStringLiteral("%1 papers read…"));
    return await(library.import(request, context.stop, line.callback()));
}

base::Result<Exit> runImport(const Context &context) {
    const CommandLine &line = context.line;
    if (const QString wrong = wrongWords(line); !wrong.isEmpty()) return context.wrongUsage(wrong);
    LECTERN_ASSIGN(library::ImportRequest request, requestIn(context));
    const auto access = request.dryRun ? library::Access::ReadOnly : library::Access::ReadWrite;
    LECTERN_ASSIGN(const auto library, context.open(access));
    const bool dryRun = request.dryRun;
    LECTERN_ASSIGN(model::ImportReport report, importNow(*library, request, context));
    LECTERN_TRY(refuseWrongFormat(*library, std::move(request), context.stop, report));
    if (line.has(QStringLiteral("json"))) {
        context.console.json(importJson(report, dryRun));
    } else {
        print(report, dryRun, context.console);
    }
    complainOf(report, context);
    return report.anyError() ? Exit::CouldNot : Exit::Done;
}

} // namespace

Command importCommand() {
    return {
        QStringLiteral("import"),
        QStringLiteral("FILE…|- [--format FORMAT] [--date DATE] [--dry-run] [--json]"),
        QStringLiteral("take in digests"),
        QStringLiteral(
            "Folders are walked; of .zip, .gz and mailboxes (.mbox) all that they hold is read,\n"
            "of a mail (.eml) the digest in it. What a file is shows in its content, not in its\n"
            "name. "
            "- is standard input. The same digest twice changes nothing, packed or not.\n"
            "Warnings go to standard error with their line; the exit code is 1 when a file\n"
            "could not be read. A dry run also says how each file is read, when it was saved\n"
            "where it gives no year, and its first titles; it works while a window is open.\n"
            "FORMAT is one of:\n") +
            inLines(library::importFormats().join(QStringLiteral(", ")).split(u' ')),
        {{QStringLiteral("format"), QStringLiteral("FORMAT"),
          QStringLiteral("read the files as FORMAT, whatever their content says"),
          library::importFormats()},
         {QStringLiteral("date"), QStringLiteral("DATE"),
          QStringLiteral("the day of the digest: 2026-08-20, or --08-20 of any year")},
         {QStringLiteral("dry-run"), {}, QStringLiteral("say what would happen, change nothing")},
         {QStringLiteral("json"), {}, QStringLiteral("the report as one JSON object")}},
        runImport,
        nullptr,
        {},
        true};
}

} // namespace lectern::app
