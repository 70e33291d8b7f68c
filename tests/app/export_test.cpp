// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"

#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

const auto grasp = QStringLiteral("Learning to grasp with two soft fingers");

class Export : public testing::Test {
  protected:
    void SetUp() override {
        desk.import({QStringLiteral("Sparse attention for everyone at home"), grasp});
        (void)desk.lectern(words("tag +rl grasp"));
        const QString id = desk.lectern(words("list grasp --ids")).lines().value(0);
        (void)desk.lectern(
            {QStringLiteral("note"), id, QStringLiteral("--set"), QStringLiteral("Try *this*.")});
    }

    Desk desk;
};

} // namespace

TEST_F(Export, WritesTheDocumentToStandardOutput) {
    const Answer run = desk.lectern(words("export grasp --format json"));
    EXPECT_EQ(run.exit, 0) << run.err.constData();
    EXPECT_EQ(run.json().value(QLatin1String("lectern")).toInt(), 1);
    const QJsonArray papers = run.json().value(QLatin1String("papers")).toArray();
    ASSERT_EQ(papers.size(), 1);
    EXPECT_EQ(papers.first().toObject().value(QLatin1String("title")), grasp);
    EXPECT_EQ(papers.first().toObject(), desk.lectern(words("list grasp --json")).json());
}

TEST_F(Export, TakesAllPapersWithoutAQuery) {
    const Answer run = desk.lectern(words("export --format json"));
    EXPECT_EQ(run.json().value(QLatin1String("papers")).toArray().size(), 2);
}

TEST_F(Export, GivesTheSameBytesToAFile) {
    for (const char *format : {"json", "bibtex", "markdown"}) {
        const QStringList command = {QStringLiteral("export"), QStringLiteral("--format"),
                                     QLatin1String(format)};
        const QString file = QStringLiteral("papers.") + QLatin1String(format);
        const Answer run = desk.lectern(command + QStringList{QStringLiteral("--output"), file});
        EXPECT_EQ(run.exit, 0) << run.err.constData();
        EXPECT_EQ(run.out, QByteArray());
        EXPECT_FALSE(desk.read(file).isEmpty());
        EXPECT_EQ(desk.read(file), desk.lectern(command).out);
    }
}

TEST_F(Export, KeepsWhatWasWrittenInAMarkdownFile) {
    const QStringList command = words("export --format markdown --output list.md");
    ASSERT_EQ(desk.lectern(command).exit, 0);
    (void)desk.write(QStringLiteral("list.md"),
                     desk.read(QStringLiteral("list.md")) + "\nMy own conclusion.\n");
    (void)desk.lectern(words("decide keep grasp"));
    const Answer run = desk.lectern(command);
    EXPECT_EQ(run.exit, 0) << run.err.constData();
    const QByteArray merged = desk.read(QStringLiteral("list.md"));
    EXPECT_TRUE(merged.contains("My own conclusion."));
    EXPECT_EQ(merged.count(grasp.toUtf8() + " is the subject"), 1);
}

TEST_F(Export, ReplacesAnotherFormatOnlyWhenToldTo) {
    const QStringList command = words("export --format bibtex --output refs.bib");
    (void)desk.write(QStringLiteral("refs.bib"), "@misc{mine, title = {Mine}}\n");
    const Answer refused = desk.lectern(command);
    EXPECT_EQ(refused.exit, 1);
    EXPECT_TRUE(refused.saysOneSentence()) << refused.err.constData();
    EXPECT_EQ(desk.read(QStringLiteral("refs.bib")), "@misc{mine, title = {Mine}}\n");

    EXPECT_EQ(desk.lectern(command + words("--replace")).exit, 0);
    EXPECT_FALSE(desk.read(QStringLiteral("refs.bib")).contains("Mine"));
    (void)desk.lectern(words("decide keep grasp"));
    EXPECT_EQ(desk.lectern(command).exit, 0) << "what we wrote ourselves may be replaced";
}

TEST_F(Export, NeverWritesOverTheLibrary) {
    const QByteArray before = desk.library();
    ASSERT_TRUE(QFile::link(desk.libraryPath(), desk.path(QStringLiteral("alias.json"))));
    for (const char *name : {"library.db", "./library.db", "alias.json"}) {
        const Answer run = desk.lectern(words("export --format json --replace --output") +
                                        QStringList{QLatin1String(name)});
        EXPECT_EQ(run.exit, 1) << name;
        EXPECT_TRUE(run.saysOneSentence()) << run.err.constData();
    }
    EXPECT_EQ(desk.library(), before);
}

TEST_F(Export, NamesWhatCannotBeWritten) {
    for (const char *name : {"missing/list.json", ".", "/dev/full"}) {
        const Answer run = desk.lectern(words("export --format json --replace --output") +
                                        QStringList{QLatin1String(name)});
        EXPECT_EQ(run.exit, 1) << name;
        EXPECT_TRUE(run.saysOneSentence()) << run.err.constData();
    }
}

} // namespace lectern::tests
