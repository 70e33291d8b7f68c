// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"

using namespace lectern;
using tests::await;
using tests::inventedDigest;
using tests::must;
using tests::TestLibrary;

namespace {

using Does = model::RuleAction::Does;
using model::DecisionState;

model::Rule rule(const QString &name, const QString &query, QList<model::RuleAction> actions) {
    return {{}, name, true, query, std::move(actions)};
}

const model::RuleAction tagSeen{Does::Tag, QStringLiteral("seen/by a rule")};
const model::RuleAction skip{Does::Skip, {}};

class Rules : public testing::Test {
  protected:
    model::ImportReport import(int count, int first = 1) {
        library::ImportRequest request;
        request.bytes = inventedDigest(count, first);
        request.name = QStringLiteral("%1.txt").arg(first);
        return must(await(m_library->import(request)));
    }
    [[nodiscard]] qint64 count(const QString &query) {
        return must(await(m_library->count(query)));
    }
    [[nodiscard]] QList<library::Step> steps() { return must(await(m_library->history(100))); }
    [[nodiscard]] QUuid uuidOf(int place) {
        return must(await(m_library->rules())).at(place).rule.uuid;
    }
    [[nodiscard]] QStringList names() {
        QStringList names;
        const auto lines = must(await(m_library->rules()));
        for (const library::RuleLine &line : lines)
            names += line.rule.name;
        return names;
    }

    TestLibrary m_library;
};

TEST_F(Rules, RunOnWhatAnImportBringsAndOnNothingElse) {
    import(3);
    m_library.apply(library::SaveRule{
        rule(QStringLiteral("All"), QStringLiteral("lighthouse"), {tagSeen, skip})});
    EXPECT_EQ(count(QStringLiteral("is:skipped")), 0) << "it is no act on what is there";
    const auto report = import(4, 2); // two of them are known
    EXPECT_FALSE(report.ruleError);
    EXPECT_EQ(report.ruled, 2);
    EXPECT_EQ(count(QStringLiteral("is:skipped tag:\"seen/by a rule\"")), 2);
    const auto history = steps();
    EXPECT_EQ(history.at(0).kind, library::StepKind::Rule);
    EXPECT_EQ(history.at(0).detail, QStringLiteral("All"));
    EXPECT_EQ(history.at(0).papers, 2);
    EXPECT_TRUE(history.at(0).byItself);
    EXPECT_EQ(must(await(m_library->rules())).constFirst().thisWeek, 2);
}

TEST_F(Rules, NeverTouchADecidedPaperAndRunFromTopToBottom) {
    m_library.apply(
        library::SaveRule{rule(QStringLiteral("First"), QStringLiteral("\"night 38\""), {skip})});
    m_library.apply(
        library::SaveRule{rule(QStringLiteral("Second"), QStringLiteral("lighthouse"), {tagSeen})});
    import(6);
    const auto skipped = count(QStringLiteral("is:skipped"));
    ASSERT_GT(skipped, 0);
    EXPECT_EQ(count(QStringLiteral("tag:seen")), 6 - skipped);
    EXPECT_EQ(count(QStringLiteral("tag:seen is:skipped")), 0);
}

TEST_F(Rules, ThatAreOffDoNothing) {
    auto off = rule(QStringLiteral("Off"), QStringLiteral("lighthouse"), {skip});
    off.enabled = false;
    m_library.apply(library::SaveRule{off});
    import(2);
    EXPECT_EQ(count(QStringLiteral("is:undecided")), 2);
    EXPECT_EQ(steps().constFirst().kind, library::StepKind::Import);
}

TEST_F(Rules, AreSkippedByUndoAndUndoneFromTheHistory) {
    m_library.apply(
        library::SaveRule{rule(QStringLiteral("All"), QStringLiteral("lighthouse"), {skip})});
    import(2);
    const auto step = steps().constFirst();
    ASSERT_EQ(step.kind, library::StepKind::Rule);
    must(await(m_library->undoSteps({step.id})));
    EXPECT_EQ(count(QStringLiteral("is:undecided")), 2);
    must(await(m_library->undo()));
    EXPECT_EQ(count(QStringLiteral("is:skipped")), 2);
}

TEST_F(Rules, GoAndComeWithTheImportThatTheyFollowed) {
    m_library.apply(library::SaveRule{
        rule(QStringLiteral("All"), QStringLiteral("lighthouse"), {tagSeen, skip})});
    const auto report = import(3);
    const auto ids = m_library.ids();
    m_library.apply(library::Decide{model::PaperIds({ids.at(0)}), DecisionState::Kept, {}});
    must(await(m_library->undo()));
    const QByteArray before = m_library.dump();
    const auto preview = must(await(m_library->previewUndo({report.step})));
    EXPECT_EQ(preview.steps, 2);
    must(await(m_library->undoSteps({report.step})));
    EXPECT_TRUE(m_library.ids().isEmpty()) << "no paper stays for what a rule did to it";
    must(await(m_library->undo()));
    EXPECT_EQ(m_library.dump(), before);
}

TEST_F(Rules, StayWhereTheReaderChangedWhatTheyDid) {
    m_library.apply(
        library::SaveRule{rule(QStringLiteral("All"), QStringLiteral("lighthouse"), {skip})});
    import(3);
    const auto ids = m_library.ids();
    m_library.apply(library::Decide{model::PaperIds({ids.at(1)}), DecisionState::Kept, {}});
    const auto import = steps().at(2);
    ASSERT_EQ(import.kind, library::StepKind::Import);
    EXPECT_FALSE(await(m_library->undoSteps({import.id}))) << "what the reader kept is in the way";
    EXPECT_EQ(m_library.ids().size(), 3);
}

TEST_F(Rules, AreOneStepHoweverLongTheImport) {
    m_library.apply(
        library::SaveRule{rule(QStringLiteral("All"), QStringLiteral("lighthouse"), {skip})});
    import(4'500);
    EXPECT_EQ(count(QStringLiteral("is:skipped")), 4'500);
    EXPECT_EQ(steps().constFirst().papers, 4'500);
    EXPECT_EQ(steps().size(), 3);
    must(await(m_library->undoSteps({steps().constFirst().id})));
    EXPECT_EQ(count(QStringLiteral("is:undecided")), 4'500);
}

TEST_F(Rules, AreTriedWithoutAChange) {
    import(5);
    const auto ids = m_library.ids();
    m_library.apply(library::Decide{model::PaperIds({ids.at(0)}), DecisionState::Kept, {}});
    m_library.apply(library::ChangeTags{model::PaperIds({ids.at(1)}), {tagSeen.to}, {}, {}});
    const auto all = rule(QStringLiteral("All"), QStringLiteral("lighthouse"), {tagSeen});
    const auto trial = must(await(m_library->tryRule(all, model::RuleScope::Week)));
    EXPECT_EQ(trial.cameIn, 5);
    EXPECT_EQ(trial.matches(), 5);
    EXPECT_EQ(trial.changes, 3);
    EXPECT_EQ(trial.decided, 1);
    EXPECT_EQ(trial.hasAll, 1);
    ASSERT_EQ(trial.lines.size(), 5);
    EXPECT_FALSE(trial.lines.constFirst().title.isEmpty());
    EXPECT_EQ(trial.lines.at(3).decision.state, DecisionState::Kept);
    m_library.clock().advanceMs(8LL * 24 * 3600 * 1000);
    EXPECT_EQ(must(await(m_library->tryRule(all, model::RuleScope::Week))).cameIn, 0);
    EXPECT_EQ(must(await(m_library->tryRule(all, model::RuleScope::Undecided))).cameIn, 4);
    EXPECT_EQ(steps().size(), 3);
}

TEST_F(Rules, RunOnceDoWhatTheTrialSaid) {
    import(5);
    const auto all = rule(QStringLiteral("All"), QStringLiteral("lighthouse"), {tagSeen});
    const auto trial = must(await(m_library->tryRule(all, model::RuleScope::Undecided)));
    const auto done = m_library.apply(library::RunRule{all, model::RuleScope::Undecided});
    EXPECT_EQ(done.step.value().papers, trial.changes);
    EXPECT_FALSE(m_library.apply(library::RunRule{all, model::RuleScope::Undecided}).step);
    must(await(m_library->undo())); // the reader's own act
    EXPECT_EQ(count(QStringLiteral("tag:seen")), 0);
}

TEST_F(Rules, AreChangedMovedAndDeletedAndAllThatIsUndone) {
    for (const char *name : {"a", "b", "c"})
        m_library.apply(library::SaveRule{rule(QLatin1String(name), QStringLiteral("x"), {skip})});
    EXPECT_EQ(names().join(QLatin1Char(' ')), QStringLiteral("a b c"));
    m_library.apply(library::MoveRule{uuidOf(2), -1});
    EXPECT_EQ(names().join(QLatin1Char(' ')), QStringLiteral("a c b"));
    m_library.apply(library::MoveRule{uuidOf(2), -9});
    EXPECT_EQ(names().join(QLatin1Char(' ')), QStringLiteral("b a c"));
    EXPECT_FALSE(m_library.apply(library::MoveRule{uuidOf(0), -1}).step);
    m_library.apply(library::DeleteRule{uuidOf(1)});
    EXPECT_EQ(names().join(QLatin1Char(' ')), QStringLiteral("b c"));
    auto changed = must(await(m_library->rules())).at(1).rule;
    changed.name = QStringLiteral("d");
    m_library.apply(library::SaveRule{changed});
    EXPECT_EQ(names().join(QLatin1Char(' ')), QStringLiteral("b d"));
    for (int i = 0; i < 4; ++i)
        must(await(m_library->undo()));
    EXPECT_EQ(names().join(QLatin1Char(' ')), QStringLiteral("a b c"));
}

TEST_F(Rules, DeclineWhatIsNoRule) {
    const auto declines = [&](const model::Rule &one) {
        const auto saved = await(m_library->apply(library::SaveRule{one}));
        return !saved && !saved.error().message.isEmpty();
    };
    EXPECT_TRUE(declines(rule({}, QStringLiteral("x"), {skip})));
    EXPECT_TRUE(declines(rule(QStringLiteral("a"), {}, {skip})));
    EXPECT_TRUE(declines(rule(QStringLiteral("a"), QStringLiteral("  "), {skip})));
    EXPECT_TRUE(declines(rule(QStringLiteral("a"), QStringLiteral("x"), {})));
    EXPECT_TRUE(declines(rule(QStringLiteral("a"), QStringLiteral("x"), {skip, {Does::Keep, {}}})));
    EXPECT_TRUE(declines(
        rule(QStringLiteral("a"), QStringLiteral("x"), {{Does::Tag, QStringLiteral("//")}})));
    EXPECT_TRUE(declines(rule(QStringLiteral("a"), QString(5000, QLatin1Char('x')), {skip})));
    EXPECT_TRUE(
        declines({QUuid::createUuid(), QStringLiteral("a"), true, QStringLiteral("x"), {skip}}));
    EXPECT_TRUE(steps().isEmpty());
}

TEST_F(Rules, GoOnBehindOneWhoseExpressionTakesTooLong) {
    m_library.apply(library::SaveRule{
        rule(QStringLiteral("Too hard"), QStringLiteral("abstract:/(a|a)+(a|a)+$/"), {skip})});
    m_library.apply(
        library::SaveRule{rule(QStringLiteral("All"), QStringLiteral("walls"), {tagSeen})});
    library::ImportRequest request;
    request.bytes =
        "TY  - JOUR\nTI  - On walls of harbours\nAB  - " + QByteArray(60, 'a') + "b.\nER  - \n";
    request.name = QStringLiteral("a.ris");
    const auto report = must(await(m_library->import(request)));
    ASSERT_TRUE(report.ruleError) << "it is told";
    EXPECT_EQ(count(QStringLiteral("is:skipped")), 0);
    EXPECT_EQ(count(QStringLiteral("tag:\"seen/by a rule\"")), 1);
    m_library.apply(library::ChangeTags{
        library::Matching{QStringLiteral("*")}, {}, {QStringLiteral("seen/by a rule")}});
    m_library.reopen();
    EXPECT_EQ(count(QStringLiteral("tag:\"seen/by a rule\"")), 0) << "it is no longer due";
}

TEST_F(Rules, SurviveHostileQueries) {
    for (const char *query :
         {"\"", "((((", "tag:\"a OR", "' OR 1=1 --", "-", "NEAR(a b)", "a* OR *"})
        (void)await(m_library->apply(
            library::SaveRule{rule(QLatin1String(query), QString::fromLatin1(query), {tagSeen})}));
    const auto report = import(3);
    EXPECT_FALSE(report.ruleError) << report.ruleError->message.toStdString();
    EXPECT_EQ(m_library.ids().size(), 3);
}

TEST(Days, TellHowFarOneHasCome) {
    TestLibrary library;
    library::ImportRequest request;
    request.bytes = inventedDigest(4);
    request.name = QStringLiteral("a.txt");
    request.day = model::Day::of(2026, 11, 16);
    must(await(library->import(request)));
    const auto ids = library.ids();
    library.apply(library::Decide{model::PaperIds(ids.mid(0, 3)), DecisionState::Kept, {}});
    const auto days = must(await(library->days()));
    ASSERT_EQ(days.days.size(), 1);
    EXPECT_EQ(days.days.constFirst().day, QDate(2026, 11, 16));
    EXPECT_EQ(days.days.constFirst().papers, 4);
    EXPECT_EQ(days.days.constFirst().decided, 3);
    EXPECT_EQ(days.unread.size(), 3);
    EXPECT_FALSE(days.unread.constFirst().title.isEmpty());
}

} // namespace
