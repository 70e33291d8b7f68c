// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>

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
    for (const char *format :
         {"markdown", "org", "html", "bibtex", "biblatex", "ris", "csl-json", "csv", "json"}) {
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

TEST_F(Export, TakesTheFormatFromTheNameOfTheFile) {
    for (const auto &[name, format] : QList<std::pair<const char *, const char *>>{
             {"kept.md", "markdown"}, {"kept.bib", "bibtex"}, {"kept.json", "json"}}) {
        const Answer run = desk.lectern(words("export --output") << QLatin1String(name));
        EXPECT_EQ(run.exit, 0) << run.err.constData();
        EXPECT_EQ(desk.read(QLatin1String(name)),
                  desk.lectern(words("export --format") << QLatin1String(format)).out);
    }
}

TEST_F(Export, MergesNoBlocksIntoAFileOfAnotherFormat) {
    ASSERT_EQ(desk.lectern(words("export --format markdown --output own.md")).exit, 0);
    const QByteArray before = desk.read(QStringLiteral("own.md"));
    const Answer run = desk.lectern(words("export --format html --output own.md"));
    EXPECT_EQ(run.exit, 1);
    EXPECT_TRUE(run.saysOneSentence()) << run.err.constData();
    EXPECT_EQ(desk.read(QStringLiteral("own.md")), before);
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

TEST_F(Export, KeepsTheOrderAndTheCommentsOfAReadingList) {
    const QStringList ids = desk.lectern(words("list --ids")).lines();
    ASSERT_EQ(desk.lectern({QStringLiteral("reading-list"), QStringLiteral("add"),
                            QStringLiteral("Group"), ids.at(1)})
                  .exit,
              1)
        << "it is made first";
    (void)desk.lectern(words("reading-list create Group"));
    (void)desk.lectern({QStringLiteral("reading-list"), QStringLiteral("add"),
                        QStringLiteral("Group"), ids.at(1), QStringLiteral("--comment"),
                        QStringLiteral("Read this first")});
    (void)desk.lectern({QStringLiteral("reading-list"), QStringLiteral("add"),
                        QStringLiteral("Group"), ids.at(0)});
    const Answer whole = desk.lectern(words("export --list Group --format markdown"));
    EXPECT_EQ(whole.exit, 0) << whole.err.constData();
    EXPECT_TRUE(whole.out.startsWith("# Group\n")) << whole.out.constData();
    EXPECT_TRUE(whole.out.contains("**On the list** Read this first"));
    EXPECT_LT(whole.out.indexOf("## 1\\. "), whole.out.indexOf("## 2\\. "));
    const Answer both = desk.lectern(words("export grasp --list Group --format json"));
    EXPECT_EQ(both.json().value(QLatin1String("papers")).toArray().size(), 1);
    EXPECT_EQ(desk.lectern(words("export --list Nowhere --format json")).exit, 1);
}

TEST_F(Export, SaysOnADryRunWhatWouldChangeAndChangesNothing) {
    const QStringList command = words("export --format markdown --output list.md");
    ASSERT_EQ(desk.lectern(command).exit, 0);
    const QByteArray before = desk.read(QStringLiteral("list.md"));
    (void)desk.lectern(words("decide keep grasp"));
    const Answer run = desk.lectern(command + words("--dry-run"));
    EXPECT_EQ(run.exit, 0) << run.err.constData();
    EXPECT_TRUE(run.lines().contains(QStringLiteral("changed\t1"))) << run.out.constData();
    EXPECT_TRUE(run.lines().contains(QStringLiteral("same\t1")));
    EXPECT_TRUE(run.out.contains("\n+ **Kept**")) << run.out.constData();
    EXPECT_EQ(desk.read(QStringLiteral("list.md")), before);
    EXPECT_EQ(desk.lectern(words("export --format markdown --dry-run")).exit, 2);
}

TEST_F(Export, WritesANoteAPaperIntoAFolder) {
    EXPECT_EQ(desk.lectern(words("export --format markdown-folder")).exit, 2);
    const Answer run = desk.lectern(words("export --format markdown-folder --output notes"));
    EXPECT_EQ(run.exit, 0) << run.err.constData();
    const QByteArray note = desk.read(QStringLiteral("notes/") + grasp + QStringLiteral(".md"));
    EXPECT_TRUE(note.startsWith("---\ntitle: ")) << note.constData();
    EXPECT_TRUE(note.contains("Try *this*."));
}

TEST_F(Export, SetsTypeWithoutADisplay) {
    const QStringList command = words("export --format pdf --output papers.pdf");
    Answer run = desk.lectern(command);
    EXPECT_EQ(run.exit, 0) << run.err.constData();
    EXPECT_TRUE(desk.read(QStringLiteral("papers.pdf")).startsWith("%PDF-1."));
    EXPECT_EQ(desk.lectern(command).exit, 0) << "what we wrote ourselves may be replaced";
    (void)desk.write(QStringLiteral("papers.pdf"), "not ours");
    EXPECT_EQ(desk.lectern(command).exit, 1);
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        GTEST_SKIP() << "pdftotext is not here: packaging/setup test installs it";
    ASSERT_EQ(desk.lectern(command + words("--replace")).exit, 0);
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
                 {desk.path(QStringLiteral("papers.pdf")), QStringLiteral("-")});
    ASSERT_TRUE(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput())
                             .normalized(QString::NormalizationForm_KC) // ligatures
                             .simplified();
    EXPECT_TRUE(text.contains(grasp)) << qPrintable(text);
    EXPECT_TRUE(text.contains(QLatin1String("Try *this*."))) << "the note as typed";
}

TEST_F(Export, GivesAPaperTheSameKeyForEver) {
    const auto keys = [this] {
        QStringList found;
        for (const QString &line : desk.lectern(words("export --format bibtex")).lines())
            if (line.startsWith(QLatin1Char('@')) && !line.startsWith(QLatin1String("@comment")))
                found += line;
        return found;
    };
    const QStringList before = keys();
    ASSERT_EQ(before.size(), 2);
    const QString id = desk.lectern(words("list grasp --ids")).lines().value(0);
    (void)desk.lectern({QStringLiteral("correct"), id, QStringLiteral("--set"),
                        QStringLiteral("title=Another title altogether")});
    EXPECT_EQ(keys(), before);
}

TEST_F(Export, BringsEverythingToANewLibrary) {
    (void)desk.lectern(words("decide later --until 2031-02-03 grasp"));
    (void)desk.lectern(words("reading-list create Group"));
    const QString id = desk.lectern(words("list grasp --ids")).lines().value(0);
    (void)desk.lectern({QStringLiteral("reading-list"), QStringLiteral("add"),
                        QStringLiteral("Group"), id, QStringLiteral("--comment"),
                        QStringLiteral("First")});
    const QJsonObject before = desk.lectern(words("list grasp --json")).json();
    ASSERT_EQ(desk.lectern(words("export --format json --output all.json")).exit, 0);
    const QStringList elsewhere = {QStringLiteral("--library"),
                                   desk.path(QStringLiteral("new.db"))};
    ASSERT_EQ(desk.lectern(elsewhere + words("import all.json")).exit, 0);
    QJsonObject after = desk.lectern(elsewhere + words("list grasp --json")).json();
    for (const char *key : {"uuid", "title", "abstract", "decision", "decided", "snoozedUntil",
                            "progress", "tags", "lists", "note", "noted", "highlights"})
        EXPECT_EQ(after.value(QLatin1String(key)), before.value(QLatin1String(key))) << key;
    const QJsonObject place = after.value(QLatin1String("places")).toArray().at(0).toObject();
    EXPECT_EQ(place.value(QLatin1String("comment")).toString(), QStringLiteral("First"));
}

TEST_F(Export, TakesAttachedFilesAlongAndBringsThemBack) {
    const QString id = desk.lectern(words("list grasp --ids")).lines().value(0);
    const QString pdf = desk.write(QStringLiteral("fingers.pdf"), "%PDF-1.4\n");
    ASSERT_EQ(desk.lectern({QStringLiteral("attach"), id, pdf}).exit, 0);
    EXPECT_EQ(desk.lectern(words("export --format csv --output all.csv --files")).exit, 2);
    EXPECT_EQ(desk.lectern(words("export --format json --files")).exit, 2);
    ASSERT_EQ(desk.lectern(words("export --format json --output all.json --files")).exit, 0);
    const QStringList elsewhere = {QStringLiteral("--library"),
                                   desk.path(QStringLiteral("new.db"))};
    ASSERT_EQ(desk.lectern(elsewhere + words("import all.json")).exit, 0);
    const auto filesThere = [&] {
        return desk.lectern(elsewhere + words("list grasp --json"))
            .json()
            .value(QLatin1String("attachments"))
            .toArray();
    };
    ASSERT_EQ(filesThere().size(), 1);
    const QJsonObject file = filesThere().at(0).toObject();
    EXPECT_EQ(file.value(QLatin1String("fileName")), QStringLiteral("fingers.pdf"));
    EXPECT_EQ(desk.read(QStringLiteral("new.db.files/") +
                        file.value(QLatin1String("contentHash")).toString()),
              "%PDF-1.4\n");
    EXPECT_EQ(desk.lectern(elsewhere + words("undo")).exit, 0);
    EXPECT_EQ(desk.lectern(elsewhere + words("count *")).out, "0\n");
    EXPECT_EQ(desk.lectern(elsewhere + words("redo")).exit, 0);
    EXPECT_EQ(filesThere().size(), 1);
}

TEST_F(Export, SaysThatAttachedFilesDidNotCome) {
    const QString id = desk.lectern(words("list grasp --ids")).lines().value(0);
    const QString pdf = desk.write(QStringLiteral("fingers.pdf"), "%PDF-1.4\n");
    ASSERT_EQ(desk.lectern({QStringLiteral("attach"), id, pdf}).exit, 0);
    ASSERT_EQ(desk.lectern(words("export --format json --output all.json")).exit, 0);
    const Answer run =
        desk.lectern({QStringLiteral("--library"), desk.path(QStringLiteral("new.db")),
                      QStringLiteral("import"), QStringLiteral("all.json")});
    EXPECT_EQ(run.exit, 0);
    EXPECT_TRUE((run.out + run.err).contains("1 attached file did not come"))
        << run.err.constData();
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
