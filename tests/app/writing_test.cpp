// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library.h"
#include "tests/app/desk.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

class Writing : public testing::Test {
  protected:
    void SetUp() override {
        desk.import({QStringLiteral("Sparse attention for everyone at home"),
                     QStringLiteral("Learning to grasp with two soft fingers"),
                     QStringLiteral("A survey of small language models in hospitals")});
        id = desk.lectern(words("list grasp --ids")).lines().value(0);
    }

    [[nodiscard]] QJsonObject paper() const {
        return desk.lectern({QStringLiteral("show"), id, QStringLiteral("--json")}).json();
    }

    [[nodiscard]] QString text(const char *key) const {
        return paper().value(QLatin1String(key)).toString();
    }

    Desk desk;
    QString id;
};

} // namespace

TEST_F(Writing, DecidesForAllThatMatch) {
    const Answer run = desk.lectern(words("decide keep grasp OR hospitals"));
    EXPECT_EQ(run.exit, 0) << run.err.constData();
    EXPECT_EQ(run.err, QByteArray());
    EXPECT_EQ(desk.lectern(words("count is:kept")).out, "2\n");
    EXPECT_EQ(text("decision"), QStringLiteral("kept"));
    EXPECT_FALSE(paper().value(QLatin1String("decided")).isNull());
}

TEST_F(Writing, KnowsTheFourDecisions) {
    for (const auto &[word, state] :
         QList<std::pair<const char *, const char *>>{{"keep", "kept"},
                                                      {"later", "later"},
                                                      {"skip", "skipped"},
                                                      {"undecided", "undecided"}}) {
        EXPECT_EQ(
            desk.lectern({QStringLiteral("decide"), QLatin1String(word), QStringLiteral("grasp")})
                .exit,
            0);
        EXPECT_EQ(text("decision"), QLatin1String(state));
    }
}

TEST_F(Writing, DeletesAndUndoBringsBack) {
    EXPECT_EQ(desk.lectern(words("delete grasp")).out, "Deleted 1 paper.\n");
    EXPECT_EQ(desk.lectern(words("count *")).out, "2\n");
    EXPECT_EQ(desk.lectern(words("delete")).exit, 2) << "not without a query";
    EXPECT_EQ(desk.lectern(words("delete nothing-of-the-kind")).exit, 0);
    EXPECT_EQ(desk.lectern(words("undo")).exit, 0);
    EXPECT_EQ(desk.lectern(words("count *")).out, "3\n");
}

TEST_F(Writing, SnoozesUntilADay) {
    EXPECT_EQ(desk.lectern(words("decide later --until 2999-12-24 grasp")).exit, 0);
    EXPECT_EQ(text("snoozedUntil"), QStringLiteral("2999-12-24"));
}

TEST_F(Writing, TakesEveryPaperForAStar) {
    EXPECT_EQ(desk.lectern(words("decide skip *")).exit, 0);
    EXPECT_EQ(desk.lectern(words("count is:skipped")).out, "3\n");
}

TEST_F(Writing, MakesNoStepWhereNothingMatches) {
    const Answer run = desk.lectern(words("decide keep quux"));
    EXPECT_EQ(run.exit, 0) << run.err.constData();
    EXPECT_EQ(desk.lectern(words("history")).lines().size(), 1);
}

TEST_F(Writing, DoesNothingForAQueryOfAnUnknownTag) {
    const QByteArray before = desk.library();
    for (const char *command : {"decide keep tag:nowhere", "decide skip -- -tag:nowhere",
                                "tag +rl tag:nowhere", "tag +rl grasp OR tag:nowhere"}) {
        const Answer run = desk.lectern(words(command));
        EXPECT_EQ(run.exit, 1) << command;
        EXPECT_TRUE(run.saysOneSentence()) << run.err.constData();
    }
    EXPECT_EQ(desk.lectern(words("history")).lines().size(), 1);
    EXPECT_EQ(desk.library(), before);
}

TEST_F(Writing, DoesNothingForAQueryOfWhichAnythingIsOdd) {
    const QByteArray before = desk.library();
    for (const char *command : {"delete (grasp", "delete is:kpt OR grasp", "tag +rl tilte:grasp",
                                "decide keep \"grasp"}) {
        const Answer run = desk.lectern(words(command));
        EXPECT_EQ(run.exit, 1) << command;
        EXPECT_EQ(run.err.count('\n'), 1) << run.err.constData();
    }
    EXPECT_EQ(desk.library(), before);
    const Answer swapped = desk.lectern(words("count tilte:grasp"));
    EXPECT_TRUE(swapped.err.contains("“title:”")) << swapped.err.constData();
}

TEST_F(Writing, TakesWhatAListPrintsAsAnIdInAQuery) {
    EXPECT_EQ(
        desk.lectern({QStringLiteral("decide"), QStringLiteral("keep"), QStringLiteral("id:") + id})
            .out,
        "Kept 1 paper.\n");
    EXPECT_EQ(text("decision"), QStringLiteral("kept"));
    EXPECT_EQ(desk.lectern({QStringLiteral("list"), QStringLiteral("--ids"),
                            QStringLiteral("id:") + text("uuid")})
                  .lines(),
              QStringList{id});
    EXPECT_EQ(desk.lectern(words("count id:99")).out, "0\n");
}

TEST_F(Writing, AddsAndRemovesTags) {
    EXPECT_EQ(desk.lectern(words("tag +rl/offline +c++ grasp")).exit, 0);
    EXPECT_EQ(paper().value(QLatin1String("tags")).toArray(),
              (QJsonArray{QStringLiteral("c++"), QStringLiteral("rl/offline")}));
    EXPECT_EQ(desk.lectern(words("count tag:rl")).out, "1\n");
    EXPECT_EQ(desk.lectern(words("tag -c++ +seen grasp")).exit, 0);
    EXPECT_EQ(paper().value(QLatin1String("tags")).toArray(),
              (QJsonArray{QStringLiteral("rl/offline"), QStringLiteral("seen")}));
}

TEST_F(Writing, EndsTheTagsAtTwoDashes) {
    EXPECT_EQ(desk.lectern(words("tag +far -- -grasp")).exit, 0);
    EXPECT_EQ(desk.lectern(words("count tag:far")).out, "2\n");
    EXPECT_EQ(paper().value(QLatin1String("tags")).toArray(), QJsonArray());
}

TEST_F(Writing, KeepsANoteByteForByte) {
    const auto note = QStringLiteral("# Grasping\n\n* soft – *very*\u00a0soft\n\n<b>ok?</b>  \n");
    EXPECT_EQ(desk.lectern({QStringLiteral("note"), id, QStringLiteral("--set"), note}).exit, 0);
    EXPECT_EQ(desk.lectern({QStringLiteral("note"), id}).out, note.toUtf8());
    EXPECT_EQ(text("note"), note);
    EXPECT_FALSE(paper().value(QLatin1String("noted")).isNull());
}

TEST_F(Writing, AppendsToANoteOnALineOfItsOwn) {
    const QStringList append = {QStringLiteral("note"), id, QStringLiteral("--append")};
    EXPECT_EQ(desk.lectern(append + QStringList{QStringLiteral("one")}).exit, 0);
    EXPECT_EQ(desk.lectern(append + QStringList{QStringLiteral("two\n")}).exit, 0);
    EXPECT_EQ(desk.lectern(append + QStringList{QStringLiteral("three")}).exit, 0);
    EXPECT_EQ(text("note"), QStringLiteral("one\ntwo\nthree"));
}

TEST_F(Writing, TakesANoteFromAFileAndFromStandardInput) {
    const QString file = desk.write(QStringLiteral("note.md"), "from a file\r\n");
    const QStringList from = {QStringLiteral("note"), id, QStringLiteral("--file")};
    EXPECT_EQ(desk.lectern(from + QStringList{file}).exit, 0);
    EXPECT_EQ(text("note"), QStringLiteral("from a file\r\n"));
    EXPECT_EQ(desk.lectern(from + QStringList{QStringLiteral("-")}, "from a pipe").exit, 0);
    EXPECT_EQ(text("note"), QStringLiteral("from a pipe"));
}

TEST_F(Writing, TakesNoNoteThatIsNotText) {
    const QStringList from = {QStringLiteral("note"), id, QStringLiteral("--file")};
    const QString latin1 = desk.write(QStringLiteral("note.md"), "caf\xe9");
    for (const QString &file : {latin1, desk.path(QStringLiteral("missing.md")),
                                desk.path(QStringLiteral(".")), QStringLiteral("/dev/zero")}) {
        const Answer run = desk.lectern(from + QStringList{file});
        EXPECT_EQ(run.exit, 1) << qPrintable(file);
        EXPECT_TRUE(run.saysOneSentence()) << run.err.constData();
    }
    EXPECT_EQ(text("note"), QString());
}

TEST_F(Writing, TakesNoWordsThatAreNotText) {
    for (const char *form :
         {"note %1 --set \"$(printf 'caf\\351')\"", "tag +\"$(printf 'caf\\351')\" '*'",
          "tag +good '*' --library \"$(printf 'caf\\351.db')\""}) {
        const Answer run = desk.through(
            QStringLiteral("sh"),
            {QStringLiteral("-c"),
             QStringLiteral("\"$0\" ") + QString::fromLatin1(form).replace(QLatin1String("%1"), id),
             program()});
        EXPECT_EQ(run.exit, 2) << form;
        EXPECT_TRUE(run.saysOneSentence()) << run.err.constData();
    }
    EXPECT_EQ(text("note"), QString());
    EXPECT_EQ(desk.lectern(words("count has:tag")).out, "0\n");
    EXPECT_EQ(desk.lectern({QStringLiteral("count"), QStringLiteral("café")}).exit, 0);
}

TEST_F(Writing, RemovesANoteWithAnEmptyText) {
    const QStringList set = {QStringLiteral("note"), id, QStringLiteral("--set")};
    EXPECT_EQ(desk.lectern(set + QStringList{QStringLiteral("gone soon")}).exit, 0);
    EXPECT_EQ(desk.lectern(set + QStringList{QString()}).exit, 0);
    EXPECT_TRUE(paper().value(QLatin1String("note")).isNull());
    EXPECT_EQ(desk.lectern({QStringLiteral("note"), id}).out, QByteArray());
}

TEST_F(Writing, LaysACorrectionOverAFactAndTakesItBack) {
    const QString title = text("title");
    const QStringList correct = {QStringLiteral("correct"), id};
    EXPECT_EQ(desk.lectern(correct + words("--set title=Grasping,=softly")).exit, 0);
    EXPECT_EQ(text("title"), QStringLiteral("Grasping,=softly"));
    EXPECT_EQ(desk.lectern(correct + QStringList{QStringLiteral("--set"),
                                                 QStringLiteral("authors=Ada Moss; Bo Lind")})
                  .exit,
              0);
    EXPECT_EQ(paper().value(QLatin1String("authors")).toArray(),
              (QJsonArray{QStringLiteral("Ada Moss"), QStringLiteral("Bo Lind")}));
    EXPECT_EQ(desk.lectern(correct + words("--clear title")).exit, 0);
    EXPECT_EQ(text("title"), title);
}

TEST_F(Writing, SaysWhatItDid) {
    EXPECT_EQ(desk.lectern(words("decide keep *")).lines(),
              QStringList{QStringLiteral("Kept 3 papers.")});
    EXPECT_EQ(desk.lectern(words("decide keep *")).lines(),
              QStringList{QStringLiteral("Nothing changed.")});
}

TEST_F(Writing, WaitsForNobodyWhileAWindowIsOpen) {
    library::Library window({desk.libraryPath()});
    auto opened = window.open();
    opened.waitForFinished();
    ASSERT_TRUE(opened.result().has_value());
    for (const char *command : {"decide keep * --wait 0", "undo --wait 0", "tag +rl * --wait 0"}) {
        const Answer run = desk.lectern(words(command));
        EXPECT_EQ(run.exit, 1) << command;
        EXPECT_TRUE(run.saysOneSentence()) << run.err.constData();
    }
    EXPECT_EQ(desk.lectern(words("count is:undecided")).out, "3\n");
}

TEST_F(Writing, JoinsTwoPapersAndTakesThemApart) {
    const QString other = desk.lectern(words("list hospitals --ids")).lines().value(0);
    const QString uuid = text("uuid");
    EXPECT_EQ(desk.lectern({QStringLiteral("merge"), other, id}).exit, 0);
    EXPECT_EQ(desk.lectern(words("count *")).out, "2\n");
    EXPECT_EQ(desk.lectern({QStringLiteral("show"), uuid, QStringLiteral("--json")})
                  .json()
                  .value(QStringLiteral("id"))
                  .toInteger(),
              other.toLongLong());
    EXPECT_TRUE(desk.lectern({QStringLiteral("merge"), other, id}).saysOneSentence());
    EXPECT_EQ(desk.lectern({QStringLiteral("split"), other}).exit, 0);
    EXPECT_EQ(desk.lectern(words("count *")).out, "3\n");
    const Answer again = desk.lectern({QStringLiteral("split"), other});
    EXPECT_EQ(again.exit, 1);
    EXPECT_TRUE(again.saysOneSentence());
    EXPECT_EQ(desk.lectern(words("undo 2")).exit, 0);
    EXPECT_EQ(desk.lectern(words("count *")).out, "3\n");
}

TEST_F(Writing, AddsOnePaperOnce) {
    const Answer added = desk.lectern(words("add arXiv:2409.11340"));
    EXPECT_EQ(added.exit, 0);
    EXPECT_TRUE(added.out.endsWith("\tadded\n")) << added.out.constData();
    const Answer known = desk.lectern(words("add https://arxiv.org/abs/2409.11340"));
    EXPECT_TRUE(known.out.endsWith("\tknown\n")) << known.out.constData();
    EXPECT_TRUE(desk.lectern(words("add A title of several words")).out.endsWith("\tadded\n"));
    EXPECT_EQ(desk.lectern(words("count *")).out, "5\n");
}

} // namespace lectern::tests
