// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"

#include <QRandomGenerator>

using namespace lectern;
using tests::await;
using tests::inventedDigest;
using tests::must;
using tests::TestLibrary;

namespace {

class Tags : public testing::Test {
  protected:
    Tags() {
        m_library.importText(inventedDigest(4));
        m_ids = m_library.ids();
    }
    void tag(int paper, const QStringList &names) {
        m_library.apply(library::ChangeTags{model::PaperIds({m_ids.at(paper)}), names, {}, {}});
    }
    // "name:papers" of each, by name.
    [[nodiscard]] QStringList all() {
        QStringList words;
        const auto sidebar = must(await(m_library->sidebar()));
        for (const model::Tag &tag : sidebar.tags)
            words += QStringLiteral("%1:%2").arg(tag.name).arg(tag.papers);
        return words;
    }
    [[nodiscard]] model::Tag named(const QString &name) {
        const auto sidebar = must(await(m_library->sidebar()));
        for (const model::Tag &tag : sidebar.tags)
            if (tag.name == name) return tag;
        return {};
    }
    // Undo takes it all back, redo brings it again.
    void expectUndoable(const QStringList &before) {
        const auto after = all();
        must(await(m_library->undo()));
        EXPECT_EQ(all(), before);
        must(await(m_library->redo()));
        EXPECT_EQ(all(), after);
    }

    TestLibrary m_library;
    QList<model::PaperId> m_ids;
};

TEST_F(Tags, AreRenamedWithAllBelow) {
    tag(0, {QStringLiteral("rl"), QStringLiteral("rl/Offline/deep")});
    tag(1, {QStringLiteral("rlx")});
    const auto before = all();
    const auto done =
        m_library.apply(library::RenameTag{QStringLiteral("RL"), QStringLiteral("a/b")});
    EXPECT_EQ(all(), QStringList({QStringLiteral("a/b:1"), QStringLiteral("a/b/Offline/deep:1"),
                                  QStringLiteral("rlx:1")}));
    EXPECT_EQ(done.step.value().sentence(), QStringLiteral("Renamed the tag rl to a/b"));
    expectUndoable(before);
}

TEST_F(Tags, AreMergedByTheNameOfAnother) {
    tag(0, {QStringLiteral("rl"), QStringLiteral("rl/x")});
    tag(1, {QStringLiteral("ml"), QStringLiteral("ml/x")});
    tag(2, {QStringLiteral("rl"), QStringLiteral("ml")});
    m_library.apply(library::DressTag{QStringLiteral("rl"), {}, 4});
    const auto before = all();
    m_library.apply(library::RenameTag{QStringLiteral("rl"), QStringLiteral("ml")});
    EXPECT_EQ(all(), QStringList({QStringLiteral("ml:3"), QStringLiteral("ml/x:2")}));
    EXPECT_EQ(named(QStringLiteral("ml")).digit, 4) << "the digit is not lost";
    expectUndoable(before);
}

TEST_F(Tags, MoveBelowThemselvesAndOutAgain) {
    tag(0, {QStringLiteral("a"), QStringLiteral("a/b"), QStringLiteral("a/b/c")});
    const auto before = all();
    m_library.apply(library::RenameTag{QStringLiteral("a"), QStringLiteral("a/b")});
    EXPECT_EQ(all(), QStringList({QStringLiteral("a/b:1"), QStringLiteral("a/b/b:1"),
                                  QStringLiteral("a/b/b/c:1")}));
    expectUndoable(before);
    m_library.apply(library::RenameTag{QStringLiteral("a/b"), QStringLiteral("a")});
    EXPECT_EQ(all(), before);
}

TEST_F(Tags, OfWhichOnlyThoseBelowExistAreRenamed) {
    tag(0, {QStringLiteral("methods/probing")});
    m_library.apply(library::RenameTag{QStringLiteral("methods"), QStringLiteral("how")});
    EXPECT_EQ(all(), QStringList({QStringLiteral("how/probing:1")}));
}

TEST_F(Tags, ChangeTheirSpelling) {
    tag(0, {QStringLiteral("rl/x")});
    m_library.apply(library::RenameTag{QStringLiteral("rl"), QStringLiteral("RL")});
    EXPECT_EQ(all(), QStringList({QStringLiteral("RL/x:1")}));
}

TEST_F(Tags, DeclineHostileNames) {
    tag(0, {QStringLiteral("rl")});
    for (const QString &name :
         {QString(), QStringLiteral("/"), QStringLiteral("a//b"), QStringLiteral("a\"b"),
          QStringLiteral("a\nb\0"), QString(300, QLatin1Char('x')), QString(QChar(0x07))}) {
        const auto done = await(m_library->apply(library::RenameTag{QStringLiteral("rl"), name}));
        EXPECT_FALSE(done && done->step && name.simplified() != QLatin1String("a b"))
            << name.toStdString();
    }
    EXPECT_FALSE(
        await(m_library->apply(library::RenameTag{QStringLiteral("none"), QStringLiteral("x")})));
    EXPECT_FALSE(await(m_library->apply(library::DeleteTag{QStringLiteral("none")})));
    EXPECT_FALSE(await(m_library->apply(library::DressTag{QStringLiteral("none"), 1, {}})));
    const QString odd = QStringLiteral("'; DROP TABLE tag; -- %_ ك");
    tag(0, {odd});
    m_library.apply(library::RenameTag{odd, QStringLiteral("tame")});
    EXPECT_EQ(named(QStringLiteral("tame")).papers, 1);
}

TEST_F(Tags, AreDeletedWithAllBelow) {
    tag(0, {QStringLiteral("rl"), QStringLiteral("rl/x"), QStringLiteral("rlx")});
    const auto before = all();
    m_library.apply(library::DeleteTag{QStringLiteral("rl")});
    EXPECT_EQ(all(), QStringList({QStringLiteral("rlx:1")}));
    expectUndoable(before);
}

TEST_F(Tags, HoldADigitAlone) {
    tag(0, {QStringLiteral("a"), QStringLiteral("b")});
    m_library.apply(library::DressTag{QStringLiteral("a"), {}, 1});
    m_library.apply(library::DressTag{QStringLiteral("b"), 3, 1});
    EXPECT_EQ(named(QStringLiteral("a")).digit, std::nullopt);
    EXPECT_EQ(named(QStringLiteral("b")).digit, 1);
    EXPECT_EQ(named(QStringLiteral("b")).colour, 3);
    must(await(m_library->undo()));
    EXPECT_EQ(named(QStringLiteral("a")).digit, 1);
    m_library.apply(library::DressTag{QStringLiteral("a"), {}, 0});
    EXPECT_EQ(named(QStringLiteral("a")).digit, std::nullopt);
}

TEST_F(Tags, BelowAnotherTakeItsColour) {
    m_library.apply(
        library::ChangeTags{model::PaperIds({m_ids.at(0)}), {QStringLiteral("a")}, {}, 4});
    tag(0, {QStringLiteral("a/b/c")});
    EXPECT_EQ(named(QStringLiteral("a/b/c")).colour, 4);
}

TEST_F(Tags, AreFollowedByRules) {
    tag(0, {QStringLiteral("rl")});
    m_library.apply(
        library::SaveRule{{{},
                           QStringLiteral("r"),
                           true,
                           QStringLiteral("(tag:rl/x OR deep) -tag:=rl sort:title"),
                           {{model::RuleAction::Does::Tag, QStringLiteral("rl/new")}}}});
    m_library.apply(library::RenameTag{QStringLiteral("rl"), QStringLiteral("my tag")});
    auto rule = must(await(m_library->rules())).constFirst().rule;
    EXPECT_TRUE(rule.query.contains(QStringLiteral("tag:\"my tag/x\"")))
        << rule.query.toStdString();
    EXPECT_TRUE(rule.query.contains(QStringLiteral("tag:=\"my tag\""))) << rule.query.toStdString();
    EXPECT_TRUE(rule.query.contains(QStringLiteral("sort:title"))) << rule.query.toStdString();
    EXPECT_EQ(rule.actions.constFirst().to, QStringLiteral("my tag/new"));
    must(await(m_library->undo()));
    rule = must(await(m_library->rules())).constFirst().rule;
    EXPECT_EQ(rule.query, QStringLiteral("(tag:rl/x OR deep) -tag:=rl sort:title"));
}

} // namespace
