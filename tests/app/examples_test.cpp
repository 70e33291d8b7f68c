// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

QByteArray sampleDigest() {
    QFile file(QStringLiteral(LECTERN_SOURCE_TREE "/resources/sample/daily-papers.txt"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// Everything that the examples take for granted: files of these names, and a curl that fetches the
// sample instead of today's digest.
Desk deskOfExamples() {
    Desk desk;
    EXPECT_TRUE(QDir().mkpath(desk.path(QStringLiteral("digests"))));
    EXPECT_TRUE(QDir().mkpath(desk.path(QStringLiteral("bin"))));
    for (const char *name : {"daily-papers.txt", "digests/monday.txt"})
        EXPECT_FALSE(desk.write(QLatin1String(name), sampleDigest()).isEmpty());
    EXPECT_FALSE(desk.write(QStringLiteral("slides.pdf"), "%PDF-1.4\n").isEmpty());
    const QString curl =
        desk.write(QStringLiteral("bin/curl"), "#!/bin/sh\ncat \"$HOME/daily-papers.txt\"\n");
    EXPECT_TRUE(QFile::setPermissions(curl, QFile::ReadOwner | QFile::ExeOwner));
    desk.setEnvironment(QStringLiteral("PATH"),
                        QStringList{QFileInfo(curl).path(), QFileInfo(program()).path(),
                                    qEnvironmentVariable("PATH")}
                            .join(QLatin1Char(':')));
    return desk;
}

// The lines under "Examples:" that are typed: what they do stands below, indented further.
QStringList examplesIn(const QByteArray &help) {
    const QString text = QString::fromUtf8(help).section(QStringLiteral("\nExamples:\n"), 1);
    QStringList examples;
    for (const QString &line : text.split(QLatin1Char('\n')))
        if (line.startsWith(QLatin1String("  ")) && !line.startsWith(QLatin1String("   ")))
            examples.append(line.trimmed());
    return examples;
}

QStringList commandsIn(const QByteArray &help) {
    static const QRegularExpression line(QStringLiteral("^  ([a-z]+(?:-[a-z]+)?)   "),
                                         QRegularExpression::MultilineOption);
    QStringList commands;
    auto found = line.globalMatch(QString::fromUtf8(help));
    while (found.hasNext())
        commands.append(found.next().captured(1));
    return commands;
}

} // namespace

TEST(Examples, OfEveryCommandDoWhatTheySayOneAfterTheOther) {
    const Desk desk = deskOfExamples();
    const QStringList commands = commandsIn(desk.lectern(words("--help")).out);
    ASSERT_TRUE(commands.contains(QStringLiteral("purge")));
    for (const QString &command : commands) {
        const QStringList examples =
            examplesIn(desk.lectern({command, QStringLiteral("--help")}).out);
        EXPECT_FALSE(examples.isEmpty()) << qPrintable(command);
        for (const QString &example : examples) {
            const Answer run = desk.through(QStringLiteral("sh"), {QStringLiteral("-c"), example});
            EXPECT_EQ(run.exit, 0) << qPrintable(example) << '\n' << run.err.constData();
        }
    }
    EXPECT_TRUE(desk.read(QStringLiteral("kept.md")).contains("## Folding Laundry"));
    EXPECT_TRUE(QFile::exists(desk.path(QStringLiteral("before-moving.db"))));
}

} // namespace lectern::tests
