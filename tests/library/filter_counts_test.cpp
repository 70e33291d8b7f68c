// SPDX-License-Identifier: GPL-3.0-or-later
// The counts of saved filters, kept in step with whatever is done.
#include "core/library/finding/paper_bits.h"
#include "tests/support/process_memory.h"
#include "tests/support/test_library.h"

#include <QRandomGenerator>

using namespace lectern;
using model::DecisionState;
using tests::await;
using tests::inventedDigest;
using tests::must;
using tests::TestLibrary;

namespace {

QHash<QUuid, qint64> countsOf(TestLibrary &library) {
    model::FilterCounts counts;
    int asked = 0;
    do {
        counts = must(await(library->filterCounts()));
        if (++asked > 100) throw std::runtime_error("they are never complete");
    } while (!counts.complete);
    return counts.papers;
}

void expectRightCounts(TestLibrary &library, const std::string &where) {
    const auto counts = countsOf(library);
    const auto filters = must(await(library->filters()));
    for (const model::SavedFilter &filter : filters) {
        ASSERT_EQ(counts.contains(filter.uuid), filter.counted) << where;
        if (!filter.counted) continue;
        EXPECT_EQ(counts.value(filter.uuid), must(await(library->count(filter.query))))
            << where << ": " << filter.query.toStdString();
    }
}

void saveFilter(TestLibrary &library, const char *query) {
    library.apply(library::SaveFilter{{{}, QString::fromUtf8(query), QString::fromUtf8(query)}});
}

constexpr const char *manyQueries[] = {"is:kept",
                                       "is:undecided -tag:a",
                                       "tag:a OR tag:b/c",
                                       "no:tag",
                                       "tags:>=2",
                                       "list:One",
                                       "lighthouse steady",
                                       "\"night 38\" OR note:\"a beam\"",
                                       "has:note -is:read",
                                       "is:duplicate",
                                       "filter:\"no:tag\" is:kept",
                                       "is:kept limit:2",
                                       "hl:beam",
                                       "has:hl color:doubt",
                                       "title:lighthouses is:seen",
                                       "date:2026 -is:skipped",
                                       "sightings:>1"};

TEST(FilterCounts, AreThoseOfTheQueriesAfterEveryAct) {
    TestLibrary library;
    for (const auto *query : manyQueries)
        saveFilter(library, query);
    library.importText(inventedDigest(20));
    expectRightCounts(library, "import");
    QRandomGenerator random(11);
    const auto some = [&] {
        auto ids = library.ids();
        QList<model::PaperId> few;
        for (int i = 0; i < 3; ++i)
            few.append(ids.at(random.bounded(int(ids.size()))));
        return model::PaperIds(few);
    };
    library.apply(library::CreateList{QStringLiteral("One")});
    for (int act = 0; act < 60; ++act) {
        const std::string where = "act " + std::to_string(act);
        switch (random.bounded(12)) {
        case 0:
            library.apply(library::Decide{some(), DecisionState::Kept, {}});
            break;
        case 1:
            library.apply(library::Decide{some(), DecisionState::Later,
                                          library.clock().today().addDays(random.bounded(3))});
            break;
        case 2:
            library.apply(library::ChangeTags{some(), {QStringLiteral("a")}, {}});
            break;
        case 3:
            library.apply(
                library::ChangeTags{some(), {QStringLiteral("b/c")}, {QStringLiteral("a")}});
            break;
        case 4:
            library.apply(
                library::SetNote{some().ids().constFirst(), QStringLiteral("a beam"), {}});
            break;
        case 5:
            library.apply(library::AddToList{QStringLiteral("One"), some().ids()});
            break;
        case 6:
            library.apply(library::SetProgress{some(), model::ReadingProgress::Read});
            break;
        case 7:
            library.apply(library::AddHighlight{some().ids().constFirst(),
                                                QStringLiteral("for a year"), model::Meaning::Doubt,
                                                QStringLiteral("a beam")});
            break;
        case 8:
            library.apply(library::DeletePapers{model::PaperIds({some().ids().constFirst()})});
            break;
        case 9:
            if (!await(library->undo())) break;
            if (random.bounded(2) == 0) (void)await(library->redo());
            break;
        case 10:
            (void)await(
                library->apply(library::RenameTag{QStringLiteral("b/c"), QStringLiteral("a")}));
            break;
        default:
            library.importText(inventedDigest(4, 18 + act), QStringLiteral("%1.txt").arg(act));
        }
        expectRightCounts(library, where);
    }
}

TEST(FilterCounts, FollowWhatIsSeenWhichIsWrittenByTheWay) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    saveFilter(library, "is:unseen lighthouse");
    expectRightCounts(library, "before");
    library->markSeen(library.ids().constFirst());
    QElapsedTimer timer;
    timer.start();
    while (countsOf(library).values().contains(3) && timer.elapsed() < 60'000) {
    }
    expectRightCounts(library, "seen");
}

TEST(FilterCounts, FollowARenameThatTouchesNoPaper) {
    TestLibrary library;
    library.importText(inventedDigest(2));
    library.apply(
        library::ChangeTags{model::PaperIds(library.ids()), {QStringLiteral("rl/x")}, {}});
    saveFilter(library, "tag:rl");
    expectRightCounts(library, "before");
    library.apply(library::RenameTag{QStringLiteral("rl/x"), QStringLiteral("other")});
    expectRightCounts(library, "after");
    must(await(library->undo()));
    expectRightCounts(library, "undone");
}

TEST(FilterCounts, ChangeWithTheFiltersAndWithTheDay) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    library.apply(library::Decide{model::PaperIds(library.ids().mid(0, 2)), DecisionState::Later,
                                  library.clock().today().addDays(2)});
    saveFilter(library, "is:later");
    saveFilter(library, "filter:\"is:later\" OR lighthouse");
    expectRightCounts(library, "saved");
    auto first = must(await(library->filters())).at(5);
    first.query = QStringLiteral("is:undecided");
    library.apply(library::SaveFilter{first});
    expectRightCounts(library, "changed, and what names it");
    first.counted = false;
    library.apply(library::SaveFilter{first});
    expectRightCounts(library, "not counted");
    library.clock().set({library.clock().now().utcMs + 3LL * 24 * 3600 * 1000, 60});
    first.counted = true;
    library.apply(library::SaveFilter{first});
    expectRightCounts(library, "three days later they are back");
}

// Long digests reserve millions of numbers each.
TEST(FilterCounts, TakeTheMemoryOfThePapersThatThereAre) {
    const qint64 before = tests::bytesInUse();
    library::PaperBits found;
    for (qint64 digest = 1; digest <= 2'000; ++digest)
        for (const qint64 number : {digest * 5'000'000, digest * 5'000'000 + 1})
            found.set(model::PaperId(number), true);
    found.set(model::PaperId(5'000'001), false);
    found.set(model::PaperId(5'000'001), false);
    found.set(model::PaperId(7), false);
    EXPECT_EQ(found.count(), 3'999);
    EXPECT_LT(tests::bytesInUse() - before, 50 << 20);
}

TEST(FilterCounts, AreRightAfterAnActOnVeryManyPapers) {
    TestLibrary library;
    library.importText(inventedDigest(700));
    saveFilter(library, "is:kept lighthouse");
    expectRightCounts(library, "before");
    library.apply(library::Decide{model::PaperIds(library.ids()), DecisionState::Kept, {}});
    expectRightCounts(library, "all of them");
}

TEST(FilterCounts, StopWhenTheyAreOvertaken) {
    TestLibrary library;
    base::StopSource stop;
    stop.request_stop();
    EXPECT_EQ(await(library->filterCounts(stop.get_token())).error().code,
              base::ErrorCode::Cancelled);
    expectRightCounts(library, "asked again");
}

} // namespace
