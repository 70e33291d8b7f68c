// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/habits.h"

namespace lectern::tests {

namespace {

QRegularExpression pattern(const char *text) {
    return QRegularExpression(QString::fromLatin1(text), QRegularExpression::MultilineOption);
}

QStringList words(const char *text) {
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool standsIn(const SourceFile &file, const QStringList &folders) {
    for (const QString &folder : folders)
        if (file.path.startsWith(folder + QLatin1Char('/'))) return true;
    return false;
}

} // namespace

const QList<Habit> &habits() {
    static const QStringList product = words("core ui app");
    static const QStringList all = words("core ui app tests");
    static const QList<Habit> table = {
        {pattern(R"(\bqApp\b)"), product, {}, QStringLiteral("what an object needs it is given")},
        {pattern(R"(\bprocessEvents\b|\bBlockingQueuedConnection\b|\bwaitForFinished\b)"),
         product,
         {},
         QStringLiteral("nothing waits while the window lives")},
        {pattern(R"(\bSIGNAL\s*\(|\bSLOT\s*\()"),
         all,
         {},
         QStringLiteral("connections are checked by the compiler")},
        {pattern(R"(\bconnect\(\s*[^,;]+,\s*&[^,;]+,\s*\[)"),
         product,
         {},
         QStringLiteral("a connection to a lambda names the object it dies with")},
        {pattern(R"(^using namespace )"),
         product,
         {},
         QStringLiteral("several files are compiled as one")},
        {pattern(R"(\bqDebug\b|\bstd::c(out|err)\b|\bf?printf\b)"),
         words("core ui"),
         {},
         QStringLiteral("the log is for failures, standard output for the command line")},
        {pattern(R"(^(?!\s*Q_OBJECT\s*$).*\bQ_OBJECT\b)"),
         all,
         {},
         QStringLiteral("moc overlooks a Q_OBJECT that is not alone on its line")},
        {pattern(R"(\b(QLabel|QMessageBox|QProgressDialog|QInputDialog|QErrorMessage)\b)"
                 R"(|\bset(ToolTip|StatusTip|WhatsThis)\b)"),
         words("ui app"),
         words("ui/render/plain_text.h ui/render/plain_text.cpp"), // the wrapper that tames them
         QStringLiteral("these render what looks like HTML and open the files it names")},
        {pattern("\\b(TO"
                 "DO|FIX"
                 "ME|XX"
                 "X)\\b"),
         all,
         {},
         QStringLiteral("what is left for later is an issue, not a comment"),
         true},
    };
    return table;
}

QStringList brokenHabits(const SourceFile &file) {
    const QString code = codeOf(file);
    QStringList problems;
    for (const Habit &habit : habits()) {
        if (!standsIn(file, habit.folders) || habit.butIn.contains(file.path)) continue;
        const QString &text = habit.everywhere ? file.text : code;
        auto each = habit.never.globalMatch(text);
        while (each.hasNext()) {
            const auto match = each.next();
            problems.append(QStringLiteral("%1 has \"%2\", but %3")
                                .arg(place(file, lineAt(text, match.capturedStart())),
                                     match.captured().simplified(), habit.because));
        }
    }
    return problems;
}

QStringList formalProblems(const SourceFile &file) {
    static const QRegularExpression snakeCase(QStringLiteral("^[a-z0-9]+(_[a-z0-9]+)*\\.(h|cpp)$"));
    static const QRegularExpression emptyName(
        QStringLiteral("(^|_)(manager|helpers?|utils?|data|info|misc|common)[_.]"));
    QStringList problems;
    if (!file.text.startsWith(QLatin1String("// SPDX-License-Identifier: GPL-3.0-or-later\n")))
        problems.append(file.path + QStringLiteral(" does not begin with its licence"));
    if (file.path.endsWith(QLatin1String(".h")) &&
        !file.text.contains(QLatin1String("\n#pragma once\n")))
        problems.append(file.path + QStringLiteral(" has no #pragma once"));
    if (file.text.count(QLatin1Char('\n')) > longestFile)
        problems.append(file.path + QStringLiteral(" is long enough for two ideas"));
    if (!snakeCase.match(file.name()).hasMatch() || emptyName.match(file.name()).hasMatch())
        problems.append(file.path + QStringLiteral(" is not named after the one type it holds"));
    return problems;
}

} // namespace lectern::tests
