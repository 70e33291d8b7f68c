// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include "app/beginning.h"
#include "app/commands/commands.h"
#include "app/guide/guide.h"
#include "app/library_path.h"
#include "core/store/file_kind.h"

#include <algorithm>

namespace lectern::app {

namespace {

bool takesValue(const QString &argument) {
    const QList<Option> options = commonOptions() + windowOptions();
    return std::any_of(options.cbegin(), options.cend(), [&](const Option &option) {
        return !option.value.isEmpty() && argument == QStringLiteral("--") + option.name;
    });
}

// Where the first word stands that is neither an option nor its value.
qsizetype firstWord(const QStringList &arguments) {
    qsizetype next = 0;
    while (next < arguments.size() && arguments.at(next).startsWith(QLatin1String("--")) &&
           arguments.at(next).size() > 2)
        next += takesValue(arguments.at(next)) ? 2 : 1;
    return next;
}

// `help`, `help COMMAND`, and a -h that stands alone, as other programs have them. Among other
// words -h is one of them: a tag that goes, a word to be without.
base::Result<QStringList> inOwnForm(QStringList arguments) {
    const auto help = QStringLiteral("--help");
    const qsizetype first = firstWord(arguments);
    const qsizetype behind = arguments.size() - 1 - first;
    if (arguments.value(first) == QLatin1String("help")) {
        arguments.removeAt(first);
        const QString asked = arguments.value(firstWord(arguments));
        if (!asked.isEmpty() && !commandNamed(asked))
            return base::fail(base::ErrorCode::Invalid,
                              QStringLiteral("There is no command “%1”; lectern --help names "
                                             "those there are.")
                                  .arg(asked));
        arguments.append(help);
    } else if (behind >= 0 && behind <= 1 && arguments.last() == QLatin1String("-h")) {
        arguments.last() = help;
    }
    return arguments;
}

// A word that is to be a file and looks like an option of another program.
base::Status refuseShortOptions(const Arguments &read) {
    if (read.command && !read.command->readsFiles) return {};
    for (const QString &word : read.line.words().first(read.line.wordsBeforeDashes()))
        if (word.size() > 1 && word.startsWith(QLatin1Char('-')))
            return base::fail(
                base::ErrorCode::Invalid,
                QStringLiteral("There is no option %1; a file of that name is ./%1.").arg(word));
    return {};
}

// As a file manager hands one over.
bool isOneLibrary(const CommandLine &line) {
    if (line.words().size() != 1 || line.has(QStringLiteral("library"))) return false;
    const auto kind = store::examine(line.words().constFirst());
    return kind && *kind == store::FileKind::Library;
}

} // namespace

QList<Option> commonOptions() {
    return {
        {QStringLiteral("library"), QStringLiteral("FILE"),
         QStringLiteral("the library; else LECTERN_LIBRARY, else the one in your data folder")},
        {QStringLiteral("wait"), QStringLiteral("SECONDS"),
         QStringLiteral("how long a command that writes waits for another one (30)")},
        {QStringLiteral("help"), {}, QStringLiteral("this text")},
        {QStringLiteral("version"), {}, QStringLiteral("which Lectern this is")},
    };
}

QList<Option> windowOptions() {
    return {{QStringLiteral("begin"), QStringLiteral("PLACE"),
             QStringLiteral("open the window at import, undecided, later or kept"), beginnings()},
            {QStringLiteral("picture"), QStringLiteral("FILE"),
             QStringLiteral("write a picture of the window and close it; needs no display")},
            {QStringLiteral("generate"), QStringLiteral("KIND"),
             QStringLiteral("print the manual page (man), or what a shell completes"),
             guideKinds()}};
}

base::Result<Arguments> readArguments(const QStringList &arguments) {
    Arguments read;
    LECTERN_ASSIGN(QStringList rest, inOwnForm(arguments));
    const qsizetype word = firstWord(rest);
    read.command = commandNamed(rest.value(word));
    if (read.command) rest.removeAt(word);
    const QList<Option> own = read.command ? read.command->options : windowOptions();
    LECTERN_ASSIGN(read.line, CommandLine::parse(rest, own + commonOptions()));
    LECTERN_TRY(refuseShortOptions(read));
    if (!read.command && isOneLibrary(read.line)) read.line.makeValue(QStringLiteral("library"));
    return read;
}

base::Result<library::OpenOptions> libraryOf(const CommandLine &line) {
    library::OpenOptions options;
    options.path = withoutLink(line.value(QStringLiteral("library")).value_or(libraryPath()));
    if (options.path.isEmpty())
        return base::fail(base::ErrorCode::Invalid,
                          QStringLiteral("The option --library needs the name of a file."));
    bool isNumber = true;
    const QString wait = line.value(QStringLiteral("wait")).value_or(QStringLiteral("30"));
    options.lockWaitSeconds = wait.toInt(&isNumber);
    if (isNumber && options.lockWaitSeconds >= 0) return options;
    return base::fail(base::ErrorCode::Invalid,
                      QStringLiteral("The option --wait needs a number of seconds."));
}

} // namespace lectern::app
