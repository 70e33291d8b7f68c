// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "tests/support/test_library.h"

#include <QRandomGenerator>

using namespace lectern;
using tests::await;
using tests::inventedDigest;
using tests::must;
using tests::TestLibrary;

namespace {

constexpr int many = 300;

// As another program would, behind the library's back.
void changeBehind(const QString &path, const QString &sql) {
    auto connection = must(store::Connection::open(path, store::Mode::ReadWrite));
    must(connection->run(sql));
}

class Bulk : public testing::Test {
  protected:
    Bulk() {
        m_library.importText(inventedDigest(many));
        m_all = model::PaperIds(m_library.ids());
    }
    qint64 count(const char *query) {
        return must(await(m_library->count(QString::fromLatin1(query))));
    }
    void decide(const model::PaperIds &papers, model::DecisionState state) {
        m_library.clock().advanceMs(1000);
        m_library.apply(library::Decide{papers, state, {}});
    }
    [[nodiscard]] model::PaperIds every(int nth) const {
        QList<model::PaperId> some;
        for (qsizetype i = 0; i < m_all.ids().size(); i += nth)
            some.append(m_all.ids().at(i));
        return model::PaperIds(some);
    }

    TestLibrary m_library;
    model::PaperIds m_all;
};

TEST_F(Bulk, DecidesAllAsOneStepThatUndoTakesBackWhole) {
    decide(m_all, model::DecisionState::Kept);
    EXPECT_EQ(count("is:kept"), many);
    const auto steps = must(await(m_library->history()));
    EXPECT_EQ(steps.constFirst().papers, many);
    EXPECT_EQ(steps.size(), 2);
    must(await(m_library->undo()));
    EXPECT_EQ(count("is:undecided"), many);
    must(await(m_library->redo()));
    EXPECT_EQ(count("is:kept"), many);
}

TEST_F(Bulk, UndoGivesEachPaperTheDecisionAndTheTimeItHad) {
    decide(every(2), model::DecisionState::Later);
    decide(every(3), model::DecisionState::Skipped);
    const QByteArray before = m_library.dump();
    decide(m_all, model::DecisionState::Skipped);
    EXPECT_EQ(count("is:skipped"), many);
    decide(m_all, model::DecisionState::Undecided);
    EXPECT_EQ(count("is:undecided"), many);
    const QByteArray after = m_library.dump();
    must(await(m_library->undo()));
    must(await(m_library->undo()));
    EXPECT_EQ(m_library.dump(), before);
    must(await(m_library->redo()));
    must(await(m_library->redo()));
    EXPECT_EQ(m_library.dump(), after);
}

TEST_F(Bulk, LeavesAloneWhatIsDecidedSoAlready) {
    decide(every(3), model::DecisionState::Kept);
    const auto early = m_library.paper(m_all.ids().constFirst()).decision.decided;
    decide(m_all, model::DecisionState::Kept);
    EXPECT_EQ(m_library.paper(m_all.ids().constFirst()).decision.decided, early);
    EXPECT_EQ(must(await(m_library->history())).constFirst().papers, many - many / 3);
}

TEST_F(Bulk, TagsAllAndTakesTheTagFromAll) {
    m_library.apply(library::ChangeTags{every(2), {QStringLiteral("a")}, {}});
    m_library.apply(library::ChangeTags{m_all, {QStringLiteral("a"), QStringLiteral("b/c")}, {}});
    EXPECT_EQ(count("tag:a"), many);
    m_library.apply(library::ChangeTags{m_all, {}, {QStringLiteral("a")}});
    EXPECT_EQ(count("tag:a"), 0);
    for (int i = 0; i < 2; ++i)
        must(await(m_library->undo()));
    EXPECT_EQ(count("tag:a"), many / 2);
    EXPECT_EQ(count("tag:b"), 0);
    EXPECT_TRUE(must(await(m_library->check())).problems.isEmpty());
}

TEST_F(Bulk, UndoDeclinesWholeWhereOnePaperChangedSince) {
    decide(m_all, model::DecisionState::Kept);
    m_library.close();
    changeBehind(m_library.path(), QStringLiteral("UPDATE decision SET state = 3 WHERE paper_id = "
                                                  "(SELECT max(paper_id) FROM decision)"));
    m_library.reopen();
    const auto undone = await(m_library->undo());
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().code, base::ErrorCode::Declined);
    EXPECT_EQ(count("is:kept"), many - 1);
}

// The log keeps papers that changed alike as one row.
TEST_F(Bulk, IsOneRowOfTheLogForAllThatChangedAlike) {
    decide(every(3), model::DecisionState::Later);
    decide(m_all, model::DecisionState::Kept);
    m_library.close();
    auto connection = must(store::Connection::open(m_library.path(), store::Mode::ReadOnly));
    const auto number = [&connection](const char *sql) {
        return must(connection->single(QString::fromLatin1(sql)))->toInt();
    };
    EXPECT_EQ(number("SELECT count(*) FROM change WHERE table_name = 'decision'"), 1 + 2);
    EXPECT_EQ(number("SELECT sum(length(papers)) / 16 FROM change"), many / 3 + many);
    EXPECT_EQ(number("SELECT sum(bytes) < 32 * 300 FROM step"), 1);
}

void changeSome(TestLibrary &library, const QList<model::PaperId> &all, QRandomGenerator &random) {
    const auto first = random.bounded(all.size());
    const model::PaperIds some(all.mid(first, 1 + random.bounded(40)));
    const auto tag = QStringLiteral("t%1").arg(random.bounded(3));
    library.clock().advanceMs(1000);
    switch (random.bounded(4)) {
    case 0:
        library.apply(library::ChangeTags{some, {tag, QStringLiteral("t0")}, {}});
        break;
    case 1:
        library.apply(library::ChangeTags{some, {}, {tag}});
        break;
    default:
        library.apply(
            library::Decide{some, static_cast<model::DecisionState>(random.bounded(4)), {}});
    }
}

TEST_F(Bulk, IsUndoneAndRedoneStepByStepToWhatThereWas) {
    QRandomGenerator random(7);
    const QList<model::PaperId> papers = m_all.ids();
    QList<QByteArray> dumps{m_library.dump()};
    for (int i = 0; i < 25; ++i) {
        const auto steps = must(await(m_library->history())).size();
        changeSome(m_library, papers, random);
        const bool changed = must(await(m_library->history())).size() > steps;
        if (changed) dumps.append(m_library.dump());
    }
    for (qsizetype i = dumps.size() - 2; i >= 0; --i) {
        must(await(m_library->undo()));
        ASSERT_EQ(m_library.dump(), dumps.at(i)) << i;
    }
    for (qsizetype i = 1; i < dumps.size(); ++i) {
        must(await(m_library->redo()));
        ASSERT_EQ(m_library.dump(), dumps.at(i)) << i;
    }
    EXPECT_TRUE(must(await(m_library->check())).problems.isEmpty());
}

} // namespace
