// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"

#include <QRandomGenerator>

using namespace lectern;
using tests::await;
using tests::inventedDigest;
using tests::must;
using tests::TestLibrary;

namespace {

model::PaperIds one(model::PaperId id) {
    return model::PaperIds({id});
}

TEST(Undo, TakesBackTheNewestStepAndRedoDoesItAgain) {
    TestLibrary library;
    library.importText(inventedDigest(2));
    const auto id = library.ids().constFirst();
    library.apply(library::Decide{one(id), model::DecisionState::Kept, {}});
    const auto undone = must(await(library->undo()));
    ASSERT_TRUE(undone.step);
    EXPECT_EQ(undone.step->kind, library::StepKind::Decide);
    EXPECT_EQ(undone.step->detail, QStringLiteral("kept"));
    EXPECT_EQ(undone.step->papers, 1);
    EXPECT_TRUE(undone.changes.touchesRow(id));
    EXPECT_EQ(library.paper(id).decision.state, model::DecisionState::Undecided);
    must(await(library->redo()));
    EXPECT_EQ(library.paper(id).decision.state, model::DecisionState::Kept);
}

TEST(Undo, WorksAfterARestart) {
    TestLibrary library;
    library.importText(inventedDigest(1));
    const auto id = library.ids().constFirst();
    library.apply(library::SetNote{id, QStringLiteral("first"), {}});
    library.apply(library::SetNote{id, QStringLiteral("second"), {}});
    library.reopen();
    must(await(library->undo()));
    EXPECT_EQ(library.paper(id).note.text, QStringLiteral("first"));
    library.reopen();
    must(await(library->redo()));
    EXPECT_EQ(library.paper(id).note.text, QStringLiteral("second"));
}

TEST(Undo, OfNothingSaysSo) {
    TestLibrary library;
    const auto undo = await(library->undo());
    ASSERT_FALSE(undo);
    EXPECT_EQ(undo.error().code, base::ErrorCode::Declined);
    EXPECT_FALSE(undo.error().message.isEmpty());
}

TEST(Undo, OfAStepThatChangesNothingIsNoStep) {
    TestLibrary library;
    library.importText(inventedDigest(1));
    const auto id = library.ids().constFirst();
    library.apply(library::Decide{one(id), model::DecisionState::Kept, {}});
    library.clock().advanceMs(5000);
    EXPECT_FALSE(library.apply(library::Decide{one(id), model::DecisionState::Kept, {}}).step);
    EXPECT_FALSE(library.apply(library::ChangeTags{one(id), {}, {QStringLiteral("none")}}).step);
    EXPECT_FALSE(library.apply(library::SetNote{id, {}, {}}).step);
    EXPECT_EQ(must(await(library->history())).size(), 2);
}

TEST(Undo, TakesOneStretchOfTypingAsOneStep) {
    TestLibrary library;
    library.importText(inventedDigest(1));
    const auto id = library.ids().constFirst();
    for (const auto *text : {"o", "on", "one"})
        library.apply(library::SetNote{id, QString::fromLatin1(text), QStringLiteral("stretch-1")});
    library.apply(library::SetNote{id, QStringLiteral("one two"), QStringLiteral("stretch-2")});
    must(await(library->undo()));
    EXPECT_EQ(library.paper(id).note.text, QStringLiteral("one"));
    must(await(library->undo()));
    EXPECT_EQ(library.paper(id).note.text, QString());
    must(await(library->redo()));
    EXPECT_EQ(library.paper(id).note.text, QStringLiteral("one"));
}

// Undoing several steps at once is one step, of which the log keeps what became of each row.
void undoAtOnce(TestLibrary &library, int newest) {
    QList<model::StepId> ids;
    for (const library::Step &step : must(await(library->history(newest))))
        ids.append(step.id);
    EXPECT_EQ(must(await(library->undoSteps(ids))).steps, newest);
}

void undoAndRedoTheNewest(TestLibrary &library, const QByteArray &before) {
    const QByteArray after = library.dump();
    const auto newest = must(await(library->history(1))).constFirst().id;
    EXPECT_EQ(must(await(library->previewUndo({newest}))).steps, 1);
    must(await(library->undo()));
    EXPECT_EQ(library.dump(), before);
    must(await(library->redo()));
    EXPECT_EQ(library.dump(), after);
}

TEST(Undo, GivesANameBackThatAStepTookFromOneAndGaveToAnother) {
    TestLibrary library;
    library.apply(library::CreateList{QStringLiteral("one"), {}});
    library.apply(library::RenameList{QStringLiteral("one"), QStringLiteral("two")});
    library.apply(library::CreateList{QStringLiteral("one"), {}});
    library.apply(library::DeleteList{QStringLiteral("two")});
    const QByteArray before = library.dump();
    undoAtOnce(library, 3);
    undoAndRedoTheNewest(library, before);
}

TEST(Undo, GivesTheirNamesBackToTwoThatAStepLetChangeThem) {
    TestLibrary library;
    library.apply(library::CreateList{QStringLiteral("one"), {}});
    library.apply(library::CreateList{QStringLiteral("two"), {}});
    library.apply(library::RenameList{QStringLiteral("two"), QStringLiteral("three")});
    library.apply(library::RenameList{QStringLiteral("one"), QStringLiteral("two")});
    library.apply(library::RenameList{QStringLiteral("three"), QStringLiteral("one")});
    const QByteArray before = library.dump();
    undoAtOnce(library, 3);
    undoAndRedoTheNewest(library, before);
}

TEST(Undo, OfADeletedNoteBringsThePaperOfAnUndoneImportBackIntoSight) {
    TestLibrary library;
    library.importText(inventedDigest(1));
    const auto import = must(await(library->history(1))).constFirst().id;
    const auto id = library.ids().constFirst();
    library.apply(library::SetNote{id, QStringLiteral("hers"), {}});
    library.apply(library::SetNote{id, {}, {}});
    const auto deletion = must(await(library->history(1))).constFirst().id;
    must(await(library->undoSteps({import})));
    ASSERT_TRUE(library.ids().isEmpty());
    must(await(library->undoSteps({deletion})));
    ASSERT_EQ(library.ids(), QList{id});
    EXPECT_EQ(library.paper(id).note.text, QStringLiteral("hers"));
    must(await(library->undo()));
    EXPECT_TRUE(library.ids().isEmpty());
}

// Both told of the same papers: those are there as long as one of the two is.
TEST(Undo, OfTwoImportsOneByOneTakesAndBringsWhatBothToldOf) {
    for (const bool olderFirst : {true, false}) {
        TestLibrary library;
        library.importText(inventedDigest(3));
        library.importText(inventedDigest(5), QStringLiteral("b.txt"));
        const auto steps = must(await(library->history()));
        const auto newer = steps.at(0).id;
        const auto older = steps.at(1).id;
        must(await(library->undoSteps({olderFirst ? older : newer})));
        EXPECT_EQ(library.ids().size(), olderFirst ? 5 : 3);
        must(await(library->undoSteps({olderFirst ? newer : older})));
        EXPECT_TRUE(library.ids().isEmpty()) << olderFirst;
        // The act that undid the newer import is undone alone.
        const auto acts = must(await(library->history()));
        must(await(library->undoSteps({acts.at(olderFirst ? 0 : 1).id})));
        EXPECT_EQ(library.ids().size(), 5) << olderFirst;
        EXPECT_TRUE(must(await(library->check())).problems.isEmpty());
    }
}

// Some of the newest steps, not always the very newest. What it does is what the preview said.
void undoAtRandom(TestLibrary &library, QRandomGenerator &random) {
    QList<model::StepId> ids;
    for (const library::Step &step : must(await(library->history(6))))
        if (step.kind != library::StepKind::Import && random.bounded(3) > 0) ids += step.id;
    const auto preview = must(await(library->previewUndo(ids)));
    const auto undone = await(library->undoSteps(ids));
    EXPECT_EQ(preview.steps, undone ? undone->steps : 0)
        << (undone ? QString() : undone.error().message + undone.error().detail).toStdString();
    EXPECT_EQ(preview.stop.has_value(),
              undone ? undone->stop.has_value() : preview.stop.has_value());
}

// Something with the lists "w0" to "w3", of which there may be none.
void listAtRandom(TestLibrary &library, QRandomGenerator &random) {
    const auto ids = library.ids();
    const auto some = ids.mid(random.bounded(ids.size()), 1 + random.bounded(3));
    const auto name = [&] { return QStringLiteral("w%1").arg(random.bounded(4)); };
    library::AddToList add{name(), some, random.bounded(4)};
    switch (random.bounded(9)) {
    case 0:
    case 1:
        add.make = true;
        add.drop = ids;
        (void)await(library->apply(add)); // more than the week takes is refused
        break;
    case 2:
        (void)await(library->apply(library::RemoveFromList{name(), model::PaperIds(some)}));
        break;
    case 3:
        (void)await(library->apply(
            library::MovePapersInList{name(), model::PaperIds(some), random.bounded(5)}));
        break;
    case 4:
        (void)await(library->apply(library::CommentInList{name(), some.constFirst(), name()}));
        (void)await(library->apply(library::SetListBudget{name(), 1 + random.bounded(4)}));
        break;
    case 5:
        (void)await(library->apply(library::RenameList{name(), name()}));
        (void)await(library->apply(library::MoveList{name(), random.bounded(5)}));
        break;
    case 6:
        (void)await(library->apply(library::MergeLists{name(), name()}));
        break;
    case 7:
        (void)await(library->apply(library::DuplicateList{name(), name()}));
        (void)await(library->apply(library::DescribeList{name(), name()}));
        break;
    default:
        (void)await(library->apply(library::DeleteList{name()}));
        (void)await(library->apply(library::CreateList{name(), name()}));
    }
}

// Marks, and what becomes of them: some are changed, moved or deleted, some are refused.
void highlightSomething(TestLibrary &library, model::PaperId paper, QRandomGenerator &random) {
    const auto meaning = static_cast<model::Meaning>(random.bounded(5));
    const model::Paper now = library.paper(paper);
    const QString text = now.facts.abstract.tidy;
    const QString quote = text.mid(random.bounded(qMax(1, int(text.size()) - 40)), 30);
    const auto marks = now.highlights;
    const QUuid one = marks.isEmpty() ? QUuid() : marks.at(random.bounded(int(marks.size()))).uuid;
    switch (random.bounded(6)) {
    case 0:
        (void)await(library->apply(library::ChangeHighlight{one, meaning, quote}));
        break;
    case 1:
        (void)await(library->apply(library::DeleteHighlight{one}));
        break;
    case 2:
        (void)await(library->apply(library::ReanchorHighlight{one, quote}));
        break;
    case 3: // a new text for the marks to follow
        library.apply(library::Correct{
            paper,
            {{QStringLiteral("abstract"), random.bounded(3)
                                              ? std::optional(text.mid(random.bounded(80)) + quote)
                                              : std::nullopt}}});
        break;
    default:
        (void)await(library->apply(library::AddHighlight{paper, quote, meaning, {}}));
    }
}

// One random act of a reader; some change nothing.
void actAtRandom(TestLibrary &library, QRandomGenerator &random) {
    const auto ids = library.ids();
    const auto paper = ids.at(random.bounded(ids.size()));
    const QString word = QStringLiteral("w%1").arg(random.bounded(4));
    switch (random.bounded(18)) {
    case 0:
        library.apply(library::Decide{
            one(paper), static_cast<model::DecisionState>(random.bounded(4)), QDate(2026, 12, 1)});
        break;
    case 1:
        library.apply(library::ChangeTags{one(paper), {word}, {QStringLiteral("w0")}});
        break;
    case 2:
        library.apply(
            library::ChangeTags{model::PaperIds(ids.mid(0, 3)), {word + QStringLiteral("/x")}, {}});
        break;
    case 3:
        library.apply(library::SetNote{paper, word, QString::number(random.bounded(2))});
        break;
    case 4:
        library.apply(library::Correct{
            paper,
            {{QStringLiteral("title"), random.bounded(2) ? std::optional(word) : std::nullopt}}});
        break;
    case 5:
        undoAtRandom(library, random);
        break;
    case 6: // onto another, or a name of its own; there may be no such tag
        (void)await(library->apply(
            library::RenameTag{word, QStringLiteral("w%1%2")
                                         .arg(random.bounded(4))
                                         .arg(QLatin1String(random.bounded(2) ? "" : "/y"))}));
        break;
    case 7:
        (void)await(library->apply(library::DressTag{word, random.bounded(5), random.bounded(4)}));
        if (random.bounded(3) == 0) (void)await(library->apply(library::DeleteTag{word}));
        break;
    case 8:
        library.apply(
            library::SaveRule{{{},
                               word,
                               random.bounded(2) == 0,
                               QStringLiteral("lighthouse -tag:w3"),
                               {{model::RuleAction::Does::Tag, word + QStringLiteral("/r")},
                                {model::RuleAction::Does::List, word}}}});
        break;
    case 9:
    case 10:
    case 11:
        listAtRandom(library, random);
        break;
    case 12:
        library.apply(library::SetProgress{one(paper),
                                           static_cast<model::ReadingProgress>(random.bounded(3))});
        break;
    case 13: // a few stay, to be acted on
        if (ids.size() > 4)
            library.apply(library::DeletePapers{model::PaperIds(ids.mid(0, random.bounded(3)))});
        break;
    case 14:
    case 15:
        highlightSomething(library, paper, random);
        break;
    default:
        library.importText(inventedDigest(2, random.bounded(8) * 2),
                           QString::number(random.bounded(9)));
    }
    library.clock().advanceMs(random.bounded(3000));
}

void undoAllAndRedoAll(quint32 seed, int acts) {
    QRandomGenerator random(seed);
    TestLibrary library;
    library.importText(inventedDigest(6, 100));
    const QByteArray start = library.dump();
    const auto before = must(await(library->history(1000))).size();
    for (int i = 0; i < acts; ++i)
        actAtRandom(library, random);
    const QByteArray end = library.dump();
    const auto steps = must(await(library->history(1000))).size() - before;
    for (int i = 0; i < steps; ++i) {
        const auto undone = await(library->undo());
        ASSERT_TRUE(undone) << "undo " << i + 1 << " of " << steps << ": "
                            << (undone.error().message + undone.error().detail).toStdString();
    }
    ASSERT_EQ(library.dump(), start);
    // Fewer, where what a rule did comes back with its import.
    while (await(library->redo()))
        continue;
    ASSERT_EQ(library.dump(), end);
    EXPECT_TRUE(must(await(library->check())).problems.isEmpty());
}

// LECTERN_UNDO sets the last seed, with 50 acts each, and LECTERN_UNDO_FROM the first.
TEST(Undo, OfAnySequenceOfStepsIsTheStartAndRedoTheEnd) {
    const quint32 asked = qEnvironmentVariable("LECTERN_UNDO").toUInt();
    const quint32 sequences = asked > 0 ? asked : 12;
    const quint32 first = qMax(1u, qEnvironmentVariable("LECTERN_UNDO_FROM").toUInt());
    for (quint32 seed = first; seed <= sequences && !testing::Test::HasFailure(); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        undoAllAndRedoAll(seed, asked > 0 ? 50 : 25);
    }
}

} // namespace
