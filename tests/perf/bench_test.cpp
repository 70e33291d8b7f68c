// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace {

struct Outcome {
    int code = -1;
    QString output;
};

Outcome runBench(const QStringList &arguments) {
    QProcess process;
    process.start(QStringLiteral(LECTERN_BENCH), arguments);
    process.waitForFinished(-1);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
}

QStringList namesIn(const QString &help) {
    static const QRegularExpression line(QStringLiteral("^  ([a-z0-9-]+) {2,}[a-z]"),
                                         QRegularExpression::MultilineOption);
    QStringList names;
    for (auto match = line.globalMatch(help.section(QStringLiteral("Measures:"), 1));
         match.hasNext();)
        names.append(match.next().captured(1));
    return names;
}

// A program for measuring rots where nobody runs it: all of it, once, on next to nothing.
TEST(Bench, MeasuresAllThatItsHelpNames) {
    const QStringList names = namesIn(runBench({QStringLiteral("--help")}).output);
    ASSERT_GE(names.size(), 20);
    const Outcome all = runBench({QStringLiteral("--runs"), QStringLiteral("1"),
                                  QStringLiteral("--size"), QStringLiteral("0.01")});
    ASSERT_EQ(all.code, 0) << qPrintable(all.output);
    for (const QString &name : names)
        EXPECT_TRUE(all.output.contains(u'\n' + name + u' ')) << qPrintable(name);
}

TEST(Bench, RefusesWhatItDoesNotKnow) {
    const Outcome outcome = runBench({QStringLiteral("warp-speed")});
    EXPECT_EQ(outcome.code, 2);
    EXPECT_TRUE(outcome.output.contains(QStringLiteral("hf-text")));
}

} // namespace
