// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for grows with what is shown, not with the library: no figure of time, but
// how many rows SQLite stepped through.
#include "core/query/query.h"
#include "core/store/care/deleted_papers.h"
#include "core/store/counts.h"
#include "core/store/library_reader.h"
#include "core/store/paper_search.h"
#include "tests/store/steps_taken.h"
#include "tests/support/test_library.h"

using namespace lectern;
using tests::inventedDigest;
using tests::must;
using tests::stepsTakenOn;
using tests::TestLibrary;

namespace {

constexpr const char *firstPages[] = {"lighthouse limit:5",
                                      "lightho* limit:5",
                                      "l* limit:5",
                                      "lighthouse is:undecided limit:5",
                                      "title:lighthouses limit:5",
                                      "title:lighth* limit:5"};

qint64 stepsFor(const char *query, int papers, int shown = 5) {
    TestLibrary library;
    library.importText(inventedDigest(papers));
    const auto reader = must(store::openReader(library.path()));
    (void)stepsTakenOn(*reader);
    const auto page =
        must(store::findPapers(*reader, query::parse(QString::fromLatin1(query)), 20'261'129));
    EXPECT_EQ(page.ids.size(), shown) << query;
    return stepsTakenOn(*reader);
}

TEST(QueryPlan, OfAFirstPageDoesNotGrowWithTheLibrary) {
    for (const char *query : firstPages) {
        const qint64 few = stepsFor(query, 60);
        EXPECT_GT(few, 0) << query;
        EXPECT_LT(stepsFor(query, 600), few * 3) << query;
    }
    // What is no first page does grow, or this would prove nothing.
    EXPECT_GT(stepsFor("lighthouse", 600, 600), stepsFor("lighthouse", 60, 60) * 3);
}

// Beside the words, nothing is looked at that is not hidden.
TEST(QueryPlan, OfACountOfWordsDoesNotGrowWithTheLibrary) {
    const auto stepsToCount = [](int papers) {
        TestLibrary library;
        library.importText(inventedDigest(papers));
        const auto reader = must(store::openReader(library.path()));
        (void)stepsTakenOn(*reader);
        EXPECT_EQ(
            must(store::countPapers(*reader, query::parse(QStringLiteral("zebra")), 20'261'129)),
            0);
        return stepsTakenOn(*reader);
    };
    EXPECT_LT(stepsToCount(600), stepsToCount(60) * 2);
}

// Asked for at each start.
TEST(QueryPlan, OfTheDeletedPapersDoesNotGrowWithTheLibrary) {
    const auto stepsToFind = [](int papers) {
        TestLibrary library;
        library.importText(inventedDigest(papers));
        library.apply(library::DeletePapers{model::PaperIds(library.ids().mid(0, 2))});
        const auto reader = must(store::openReader(library.path()));
        (void)stepsTakenOn(*reader);
        EXPECT_EQ(must(store::deletedPapers(*reader, std::nullopt)).size(), 2);
        return stepsTakenOn(*reader);
    };
    EXPECT_LT(stepsToFind(600), stepsToFind(60) * 2);
}

// From each tag to its papers: what SQLite chooses by itself is all marks once for each tag.
TEST(QueryPlan, OfTheCountsByTagGrowsWithTheMarksAlone) {
    const auto stepsToCount = [](int tags) {
        TestLibrary library;
        library.importText(inventedDigest(60));
        QStringList names;
        for (int tag = 0; tag < tags; ++tag)
            names.append(QStringLiteral("area/t%1").arg(tag));
        library.apply(library::ChangeTags{library::Matching{QStringLiteral("*")}, names, {}});
        const auto reader = must(store::openReader(library.path()));
        (void)stepsTakenOn(*reader);
        const auto counted = must(store::countByTag(*reader));
        EXPECT_EQ(counted.size(), tags);
        EXPECT_EQ(must(store::countByParent(*reader, counted)).size(), 1);
        return stepsTakenOn(*reader);
    };
    EXPECT_LT(stepsToCount(40), stepsToCount(5) * 10);
}

} // namespace
