// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/highlight.h"
#include "tests/support/test_library.h"

using namespace lectern;
using tests::await;
using tests::must;
using tests::TestLibrary;

namespace {

const QByteArray openingText =
    "Long chains of thought help on hard problems and waste effort on easy "
    "ones. We present Tidepool, a training recipe in which a model learns a "
    "single scalar before it writes its first token. ";
const QByteArray firstVersion = openingText +
                                "Across nine benchmarks, Tidepool keeps 97.1% of the accuracy "
                                "of always-on reasoning. The budget transfers to unseen domains "
                                "without further tuning.";
const QByteArray secondVersion = openingText +
                                 "Across eleven benchmarks, Tidepool keeps 98.6% of the "
                                 "accuracy of always-on reasoning. Nothing else is known yet of "
                                 "how it fares where nobody has looked before today.";
const QString resultQuote = QStringLiteral("Tidepool keeps 97.1% of the accuracy");
const QString transfer = QStringLiteral("The budget transfers to unseen domains");

// The Kaggle dump tells of versions.
QByteArray version(int number, const QByteArray &abstract) {
    QByteArray versions;
    for (int i = 1; i <= number; ++i)
        versions += QByteArray(i > 1 ? "," : "") + R"({"version":"v)" + QByteArray::number(i) +
                    R"(","created":"Mon, )" + QByteArray::number(i) + R"( Nov 2026 10:00:00 GMT"})";
    return R"({"id":"2611.14873","title":"Tidepool: Learning When Not to Reason","authors":"A. B.",)"
           R"("categories":"cs.CL","versions":[)" +
           versions + R"(],"update_date":"2026-11-0)" + QByteArray::number(number) +
           R"(","abstract":")" + abstract + "\"}\n";
}

class Highlights : public testing::Test {
  protected:
    void SetUp() override {
        library.importText(version(1, firstVersion), QStringLiteral("v1.jsonl"));
        ASSERT_EQ(library.ids().size(), 1);
        id = library.ids().constFirst();
    }

    void mark(const QString &quote, model::Meaning meaning = model::Meaning::Result,
              const QString &comment = {}) {
        library.apply(library::AddHighlight{id, quote, meaning, comment});
    }
    [[nodiscard]] QList<model::Highlight> marks() { return library.paper(id).highlights; }
    [[nodiscard]] QString standing(const model::Highlight &highlight) {
        const auto text = library.paper(id).facts.abstract.tidy.toUcs4();
        const auto part = text.mid(highlight.start, highlight.end - highlight.start);
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(part.data()), part.size());
    }
    [[nodiscard]] std::optional<base::Error> refusal(library::Op op) {
        const auto applied = await(library->apply(std::move(op)));
        return applied ? std::nullopt : std::optional(applied.error());
    }

    TestLibrary library;
    model::PaperId id;
};

TEST_F(Highlights, StandWhereTheQuoteStands) {
    const auto applied = library.apply(
        library::AddHighlight{id, QStringLiteral(" ") + resultQuote + QStringLiteral("\n"),
                              model::Meaning::Result, QStringLiteral("The gap was 2.9 points.")});
    ASSERT_TRUE(applied.step);
    EXPECT_EQ(applied.step->kind, library::StepKind::Highlight);
    EXPECT_EQ(applied.step->detail, QStringLiteral("result"));
    EXPECT_EQ(applied.step->sentence(), QStringLiteral("Highlighted a result"));
    EXPECT_TRUE(applied.changes.touchesReader(id));
    EXPECT_TRUE(applied.changes.touchesHighlights());
    ASSERT_EQ(marks().size(), 1);
    const auto mark = marks().constFirst();
    EXPECT_EQ(mark.quote, resultQuote);
    EXPECT_EQ(standing(mark), resultQuote);
    EXPECT_EQ(mark.target, model::TextField::Abstract);
    EXPECT_EQ(mark.meaning, model::Meaning::Result);
    EXPECT_EQ(mark.comment, QStringLiteral("The gap was 2.9 points."));
}

TEST_F(Highlights, StandInTheTitleToo) {
    mark(QStringLiteral("Learning When Not to Reason"));
    ASSERT_EQ(marks().size(), 1);
    EXPECT_EQ(marks().constFirst().target, model::TextField::Title);
    EXPECT_EQ(marks().constFirst().start, 10);
}

TEST_F(Highlights, OfThePlaceThatIsMeant) {
    const QString word = QStringLiteral("Tidepool");
    const auto refused = refusal(library::AddHighlight{id, word});
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->code, base::ErrorCode::Declined);
    const qint64 start = library.paper(id).facts.abstract.tidy.lastIndexOf(word);
    library.apply(library::AddHighlight{
        id, word, model::Meaning::Claim, {}, model::TextField::Abstract, start});
    EXPECT_EQ(marks().constFirst().start, start);
    EXPECT_TRUE(refusal(library::AddHighlight{
        id, word, model::Meaning::Claim, {}, model::TextField::Abstract, start + 1}))
        << "the window showed another text";
}

TEST_F(Highlights, AreRefusedWhereTheyMakeNoSense) {
    for (const QString &quote : {QString(), QStringLiteral(" \n"),
                                 QStringLiteral("nowhere in this text"), QString(20'000, u'a')})
        EXPECT_TRUE(refusal(library::AddHighlight{id, quote})) << quote.left(40).toStdString();
    EXPECT_TRUE(refusal(
        library::AddHighlight{id, resultQuote, model::Meaning::Claim, QString(70'000, u'c')}));
    EXPECT_TRUE(refusal(library::DeleteHighlight{QUuid::createUuid()}));
    EXPECT_TRUE(refusal(library::ChangeHighlight{QUuid::createUuid(), model::Meaning::Doubt}));
    EXPECT_EQ(must(await(library->history())).size(), 1);
}

TEST_F(Highlights, TwiceTheSameIsOneAndOverlapsAreTwo) {
    mark(resultQuote);
    EXPECT_FALSE(
        library.apply(library::AddHighlight{id, resultQuote, model::Meaning::Result}).step);
    mark(resultQuote, model::Meaning::Doubt);
    mark(QStringLiteral("97.1% of the accuracy of always-on reasoning"));
    EXPECT_EQ(marks().size(), 3);
}

TEST_F(Highlights, ChangeAndGoAndComeBack) {
    mark(resultQuote);
    const QUuid uuid = marks().constFirst().uuid;
    library.apply(library::ChangeHighlight{uuid, model::Meaning::Doubt});
    library.apply(library::ChangeHighlight{uuid, {}, QStringLiteral("All English.")});
    EXPECT_FALSE(library.apply(library::ChangeHighlight{uuid, model::Meaning::Doubt}).step);
    EXPECT_EQ(marks().constFirst().meaning, model::Meaning::Doubt);
    EXPECT_EQ(marks().constFirst().comment, QStringLiteral("All English."));
    const auto before = library.dump();
    library.apply(library::DeleteHighlight{uuid});
    EXPECT_TRUE(marks().isEmpty());
    must(await(library->undo()));
    EXPECT_EQ(library.dump(), before);
    must(await(library->undo()));
    EXPECT_EQ(marks().constFirst().comment, QString());
}

TEST_F(Highlights, AreFoundByTheirWords) {
    mark(resultQuote, model::Meaning::Doubt, QStringLiteral("zebra crossing"));
    EXPECT_EQ(library.ids(QStringLiteral("zebra")).size(), 1);
    EXPECT_EQ(library.ids(QStringLiteral("comment:zebra color:doubt")).size(), 1);
    EXPECT_EQ(library.ids(QStringLiteral("hl:tidepool has:hl")).size(), 1);
    EXPECT_EQ(library.ids(QStringLiteral("comment:tidepool")).size(), 0);
    EXPECT_EQ(library.ids(QStringLiteral("color:claim")).size(), 0);
    library.apply(library::DeleteHighlight{marks().constFirst().uuid});
    EXPECT_EQ(library.ids(QStringLiteral("zebra OR has:hl")).size(), 0);
    EXPECT_TRUE(must(await(library->check())).problems.isEmpty());
}

TEST_F(Highlights, FollowANewVersionInOneStepWithItsImport) {
    mark(resultQuote);
    mark(transfer, model::Meaning::Doubt, QStringLiteral("All English."));
    const auto before = library.dump();
    const auto report = library.importText(version(2, secondVersion), QStringLiteral("v2.jsonl"));
    EXPECT_EQ(report.updated, 1);
    ASSERT_EQ(marks().size(), 2);
    EXPECT_EQ(standing(marks().constFirst()),
              QStringLiteral("Tidepool keeps 98.6% of the accuracy"));
    EXPECT_EQ(marks().constFirst().quote, standing(marks().constFirst()));
    EXPECT_FALSE(marks().constFirst().orphan);
    EXPECT_TRUE(marks().constLast().orphan);
    EXPECT_EQ(marks().constLast().quote, transfer);
    EXPECT_EQ(marks().constLast().comment, QStringLiteral("All English."));
    EXPECT_EQ(library.ids(QStringLiteral("is:orphan")).size(), 1);
    const auto steps = must(await(library->history()));
    EXPECT_EQ(steps.constFirst().kind, library::StepKind::Import);
    EXPECT_EQ(steps.constFirst().papers, 1);

    const auto after = library.dump();
    must(await(library->undo()));
    EXPECT_EQ(library.dump(), before);
    must(await(library->redo()));
    EXPECT_EQ(library.dump(), after);
    EXPECT_TRUE(must(await(library->check())).problems.isEmpty());
}

TEST_F(Highlights, FollowACorrectionAndComeBackWithTheText) {
    mark(transfer);
    const auto before = library.dump();
    library.apply(library::Correct{
        id, {{QStringLiteral("abstract"), QStringLiteral("Another text altogether.")}}});
    EXPECT_TRUE(marks().constFirst().orphan);
    library.apply(library::Correct{id, {{QStringLiteral("abstract"), std::nullopt}}});
    EXPECT_FALSE(marks().constFirst().orphan);
    EXPECT_EQ(library.dump(), before);
}

TEST_F(Highlights, StandOnTheTextThatIsLeftWhenAnImportIsTakenBackLater) {
    const auto imported = library.importText(version(2, secondVersion), QStringLiteral("v2.jsonl"));
    const auto import = must(await(library->history())).constFirst().id;
    mark(QStringLiteral("Tidepool keeps 98.6% of the accuracy"));
    mark(QStringLiteral("Nothing else is known yet"), model::Meaning::Doubt);
    const auto before = library.dump();
    must(await(library->undoSteps({import})));
    EXPECT_EQ(standing(marks().constFirst()), resultQuote);
    EXPECT_TRUE(marks().constLast().orphan);
    must(await(library->undo()));
    EXPECT_EQ(library.dump(), before);
}

TEST_F(Highlights, ThatLostTheirPlaceArePutBackOrDeleted) {
    mark(transfer, model::Meaning::Doubt, QStringLiteral("All English."));
    library.importText(version(2, secondVersion), QStringLiteral("v2.jsonl"));
    const QUuid uuid = marks().constFirst().uuid;
    const QString place = QStringLiteral("how it fares where nobody has looked");
    library.apply(library::ReanchorHighlight{uuid, place});
    EXPECT_FALSE(marks().constFirst().orphan);
    EXPECT_EQ(standing(marks().constFirst()), place);
    EXPECT_EQ(marks().constFirst().comment, QStringLiteral("All English."));
    EXPECT_EQ(marks().constFirst().uuid, uuid);
    must(await(library->undo()));
    EXPECT_TRUE(marks().constFirst().orphan);
    EXPECT_EQ(marks().constFirst().quote, transfer);
}

TEST_F(Highlights, OfTheWholeLibraryAreListedByMeaning) {
    mark(resultQuote);
    mark(transfer, model::Meaning::Doubt, QStringLiteral("All English."));
    mark(QStringLiteral("Long chains of thought"), model::Meaning::Doubt);
    const auto doubts = must(await(library->highlights({model::Meaning::Doubt, false})));
    EXPECT_EQ(doubts.ofMeaning[size_t(model::Meaning::Doubt)], 2);
    EXPECT_EQ(doubts.ofMeaning[size_t(model::Meaning::Result)], 1);
    ASSERT_EQ(doubts.ids.size(), 2);
    const auto lines = must(await(library->highlightLines(doubts.ids)));
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines.constFirst().highlight.quote, QStringLiteral("Long chains of thought"));
    EXPECT_EQ(lines.constLast().highlight.comment, QStringLiteral("All English."));
    EXPECT_EQ(lines.constLast().paper, id);
    EXPECT_EQ(lines.constLast().title, QStringLiteral("Tidepool: Learning When Not to Reason"));
    EXPECT_EQ(must(await(library->highlights({}))).ids.size(), 3);

    library.importText(version(2, secondVersion), QStringLiteral("v2.jsonl"));
    const auto orphans = must(await(library->highlights({std::nullopt, true})));
    EXPECT_EQ(orphans.orphans, 1);
    EXPECT_EQ(orphans.ids.size(), 1);
    EXPECT_EQ(must(await(library->highlights({}))).ids.size(), 3) << "all: those among them";
    EXPECT_EQ(must(await(library->highlights({model::Meaning::Doubt, false}))).ids.size() +
                  must(await(library->highlights({model::Meaning::Result, false}))).ids.size(),
              2);
}

TEST_F(Highlights, TellWhatUndoWouldDo) {
    mark(resultQuote);
    const auto step = must(await(library->history())).constFirst().id;
    const auto preview = must(await(library->previewUndo({step})));
    ASSERT_EQ(preview.effects.size(), 1);
    EXPECT_EQ(preview.effects.constFirst().kind, library::UndoEffect::Kind::Highlight);
    EXPECT_EQ(preview.effects.constFirst().turn, library::UndoEffect::Turn::Goes);
    EXPECT_EQ(preview.effects.constFirst().name, resultQuote);
}

TEST_F(Highlights, ComeAlongWhenTwoPapersAreJoined) {
    const QByteArray bibtex = "@article{t, title={Tidepool: Learning When Not to Reason}, "
                              "author={Other, Body}, doi={10.1000/tide}, abstract={" +
                              firstVersion + " One more sentence.}}\n";
    library.importText(bibtex, QStringLiteral("t.bib"));
    ASSERT_EQ(library.ids().size(), 2);
    const auto other =
        library.ids().constFirst() == id ? library.ids().constLast() : library.ids().constFirst();
    library.apply(library::AddHighlight{other, transfer, model::Meaning::Doubt});
    library.apply(library::Merge{id, other});
    ASSERT_EQ(marks().size(), 1);
    EXPECT_FALSE(marks().constFirst().orphan);
    EXPECT_EQ(standing(marks().constFirst()), transfer);
}

TEST_F(Highlights, OfHostileTextsAreKeptAsTheyAre) {
    const QString title = QStringLiteral("<img src=\"/dev/zero\"> \u202Etxet\u202C a") +
                          QString(40'000, QChar(0x0301));
    library.apply(library::Correct{id, {{QStringLiteral("title"), title}}});
    mark(QStringLiteral("<img src=\"/dev/zero\"> \u202Etxet\u202C"), model::Meaning::ToDo,
         QStringLiteral("<b>&amp;\u202E"));
    ASSERT_EQ(marks().size(), 1);
    EXPECT_EQ(marks().constFirst().quote,
              QStringLiteral("<img src=\"/dev/zero\"> \u202Etxet\u202C"));
    EXPECT_EQ(marks().constFirst().comment, QStringLiteral("<b>&amp;\u202E"));
    const QString wall(1'000'000, u'x');
    library.apply(library::Correct{id, {{QStringLiteral("abstract"), wall + QStringLiteral("y")}}});
    const auto start = qint64(900'000);
    library.apply(library::AddHighlight{
        id, wall.left(5'000), model::Meaning::Claim, {}, model::TextField::Abstract, start});
    library.apply(library::Correct{id, {{QStringLiteral("abstract"), u'z' + wall + u'z'}}});
    EXPECT_TRUE(marks().constLast().orphan) << "all places are alike";
}

// ---- notes that name papers ---------------------------------------------------------------------

TEST_F(Highlights, NotesNamePapersByTheirTitles) {
    library.importText(tests::inventedDigest(2));
    const auto other = library.ids(QStringLiteral("lighthouse")).constFirst();
    const QString title = library.paper(id).facts.title.tidy;
    library.apply(
        library::SetNote{other, QStringLiteral("Compare [[%1]].").arg(title.toUpper()), {}});
    const auto mentions = must(await(library->mentionsOf(id)));
    ASSERT_EQ(mentions.size(), 1);
    EXPECT_EQ(mentions.constFirst().id, other);
    EXPECT_EQ(must(await(library->titled(title.toLower()))), id);
    EXPECT_FALSE(await(library->titled(QStringLiteral("No such title"))));
    library.apply(library::SetNote{other, QStringLiteral("Compare %1.").arg(title), {}});
    EXPECT_TRUE(must(await(library->mentionsOf(id))).isEmpty()) << "words are no link";
}

} // namespace
