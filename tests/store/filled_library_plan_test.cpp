// SPDX-License-Identifier: GPL-3.0-or-later
// Where much was tagged, decided, read and seen, a page still costs what it shows, as in
// query_plan_test.cpp: nobody waits for a list of all of it.
#include "core/query/query.h"
#include "core/store/counts.h"
#include "core/store/library_reader.h"
#include "core/store/offers.h"
#include "core/store/paper_reads.h"
#include "core/store/paper_search.h"
#include "core/store/rule_papers.h"
#include "tests/store/steps_taken.h"
#include "tests/support/test_library.h"

using namespace lectern;
using tests::inventedDigest;
using tests::must;
using tests::stepsTakenOn;
using tests::TestLibrary;

namespace {

constexpr int dayOfPages = 20'261'129;

// Each finds all papers of the library that everythingDone() fills.
constexpr const char *clausesOfAll[] = {
    "has:tag",    "tags:>2",     "tag:one",  "sightings:1", "source:hf",    "is:kept",
    "is:reading", "-is:unread",  "is:seen",  "-is:unseen",  "has:note",     "has:file",
    "has:pdf",    "has:comment", "has:hl",   "hl#:1",       "color:claim",  "decided:2026",
    "noted:2026", "opened:2026", "has:list", "list:all",    "venue:places", "comment:wonder"};

constexpr const char *everythingDone[] = {
    "INSERT INTO tag(uuid, reader_id, changed, device, name, folded, colour) VALUES"
    "(x'01', 1, 1, 1, 'one', 'one', 0), (x'02', 1, 1, 1, 'two', 'two', 0), "
    "(x'03', 1, 1, 1, 'three', 'three', 0)",
    "INSERT INTO paper_tag(tag_id, paper_id, uuid, reader_id, changed, device) "
    "SELECT t.id, p.id, randomblob(16), 1, 1, 1 FROM tag t, paper p",
    "INSERT INTO decision(paper_id, state, decided, decided_offset, uuid, reader_id, changed, "
    "device) SELECT id, 1, added, 0, randomblob(16), 1, 1, 1 FROM paper",
    "INSERT INTO progress(paper_id, state, uuid, reader_id, changed, device) "
    "SELECT id, 1, randomblob(16), 1, 1, 1 FROM paper",
    "INSERT INTO seen(paper_id, at) SELECT id, added FROM paper",
    "INSERT INTO note(paper_id, text, noted, noted_offset, uuid, reader_id, changed, device) "
    "SELECT id, 'a note', added, 0, randomblob(16), 1, 1, 1 FROM paper",
    "INSERT INTO highlight(uuid, reader_id, changed, device, paper_id, field, text_hash, quote, "
    "prefix, suffix, start_at, end_at, meaning, comment) SELECT randomblob(16), 1, 1, 1, id, 1, "
    "x'00', 'the', '', '', 0, 3, 0, 'wonder' FROM paper",
    "INSERT INTO correction(paper_id, field, value, uuid, reader_id, changed, device) "
    "SELECT id, 'venue', 'Journal of Places', randomblob(16), 1, 1, 1 FROM paper",
    "INSERT INTO attachment(uuid, reader_id, changed, device, paper_id, file_name, content_hash, "
    "bytes, kind) SELECT randomblob(16), 1, 1, 1, id, 'a.pdf', x'00', 1, 'pdf' FROM paper",
    "INSERT INTO reading_list(uuid, reader_id, changed, device, name, folded, rank) "
    "VALUES(x'04', 1, 1, 1, 'All', 'all', 'a')",
    "INSERT INTO reading_list_entry(list_id, paper_id, uuid, reader_id, changed, device, rank) "
    "SELECT 1, id, randomblob(16), 1, 1, 1, 'a' FROM paper"};

// All papers but the newest ten are offered as one with the next, and are not the one after that.
constexpr const char *offers[] = {
    "INSERT INTO merge_offer(paper_id, other_id, reason, digest_id) SELECT id, id + 1, 'title', "
    "digest_id FROM paper WHERE id + 10 < (SELECT max(id) FROM paper)",
    "INSERT INTO not_same(paper_id, other_id, uuid, reader_id, changed, device) SELECT id, id + 2, "
    "randomblob(16), 1, 1, 1 FROM paper WHERE id + 10 < (SELECT max(id) FROM paper)"};

// A library of so many papers, with what the statements make, closed.
template <typename Statements>
void make(TestLibrary &library, int papers, const Statements &statements) {
    library.importText(inventedDigest(papers));
    library.close();
    const auto connection = must(store::Connection::open(library.path(), store::Mode::ReadWrite));
    for (const char *sql : statements)
        must(connection->run(QString::fromLatin1(sql)));
}

// Steps that `read` takes on a library of 600 papers, for each hundred that it takes on one of 60.
template <typename Statements, typename Read>
qint64 growthOf(const Statements &statements, const Read &read) {
    const auto stepsIn = [&](int papers) {
        TestLibrary library;
        make(library, papers, statements);
        const auto reader = must(store::openReader(library.path()));
        (void)stepsTakenOn(*reader);
        read(*reader);
        return stepsTakenOn(*reader);
    };
    const qint64 few = stepsIn(60);
    EXPECT_GT(few, 0);
    return stepsIn(600) * 100 / std::max<qint64>(few, 1);
}

QList<qint64> stepsOfPages(int papers, const QStringList &queries) {
    TestLibrary library;
    make(library, papers, everythingDone);
    const auto reader = must(store::openReader(library.path()));
    QList<qint64> steps;
    for (const QString &query : queries) {
        (void)stepsTakenOn(*reader);
        const auto page = must(store::findPapers(*reader, query::parse(query), dayOfPages));
        EXPECT_EQ(page.ids.size(), 5) << query.toStdString();
        steps.append(stepsTakenOn(*reader));
    }
    return steps;
}

TEST(FilledLibraryPlan, OfAFirstPageDoesNotGrowWithAllThatWasDone) {
    QStringList queries;
    for (const char *clause : clausesOfAll)
        for (const char *text : {"%1 limit:5", "lighthouse %1 limit:5", "lightho* %1 limit:5"})
            queries.append(QString::fromLatin1(text).arg(QLatin1String(clause)));
    const QList<qint64> few = stepsOfPages(60, queries);
    const QList<qint64> many = stepsOfPages(600, queries);
    for (qsizetype i = 0; i < queries.size(); ++i)
        EXPECT_LT(many.at(i), few.at(i) * 2) << queries.at(i).toStdString();
}

// The newest papers are looked at one by one; when the page is not full then, all are asked.
TEST(FilledLibraryPlan, OfAFirstPageReachesAPaperBehindTheNewestThousands) {
    TestLibrary library;
    make(library, 2'100,
         std::array{"INSERT INTO note(paper_id, text, noted, noted_offset, uuid, reader_id, "
                    "changed, device) SELECT min(id), 'a note', 0, 0, x'01', 1, 1, 1 FROM paper"});
    const auto reader = must(store::openReader(library.path()));
    const auto page = must(
        store::findPapers(*reader, query::parse(QStringLiteral("has:note limit:5")), dayOfPages));
    EXPECT_EQ(page.ids.size(), 1);
}

// From the digests of the day to what they showed.
TEST(FilledLibraryPlan, OfACountByDayOrSourceDoesNotGrowWithOtherSightings) {
    for (const char *query : {"date:2000-01-01", "source:none"}) {
        const qint64 growth = growthOf(everythingDone, [&](store::Connection &reader) {
            const query::Query parsed = query::parse(QString::fromLatin1(query));
            EXPECT_EQ(must(store::countPapers(reader, parsed, dayOfPages)), 0);
        });
        EXPECT_LT(growth, 200) << query;
    }
}

TEST(FilledLibraryPlan, OfAPaperWithoutAnOfferDoesNotGrowWithTheOffers) {
    const qint64 growth = growthOf(offers, [](store::Connection &reader) {
        const auto page =
            must(store::findPapers(reader, query::parse(QStringLiteral("limit:1")), dayOfPages));
        (void)stepsTakenOn(reader);
        const auto papers = must(store::readPapers(reader, page.ids, dayOfPages));
        ASSERT_EQ(papers.size(), 1);
        EXPECT_FALSE(papers.constFirst().duplicate);
    });
    EXPECT_LT(growth, 200);
}

TEST(FilledLibraryPlan, OfTheOpenOffersDoesNotGrowWithTheirSquare) {
    const qint64 growth = growthOf(offers, [](store::Connection &reader) {
        EXPECT_GE(must(store::openOffers(reader)).size(), 49);
    });
    EXPECT_LT(growth, 2'000);
}

// However the offer came to the paper: by its own number, as the other, or by one joined into it.
TEST(FilledLibraryPlan, FindsAllPapersThatAnOfferNames) {
    TestLibrary library;
    make(library, 30,
         std::array{offers[0], "UPDATE paper SET presence = 3, survivor_id = id + 25 WHERE id = "
                               "(SELECT min(paper_id) FROM merge_offer)"});
    const auto reader = must(store::openReader(library.path()));
    QSet<model::PaperId> offered;
    for (const model::MergeOffer &offer : must(store::openOffers(*reader)))
        offered += {offer.paper, offer.other};
    EXPECT_EQ(offered.size(), 20);
    const auto all =
        must(store::findPapers(*reader, query::parse(QStringLiteral("*")), dayOfPages));
    EXPECT_EQ(all.ids.size(), 29);
    for (const model::Paper &paper : must(store::readPapers(*reader, all.ids, dayOfPages)))
        EXPECT_EQ(paper.duplicate, offered.contains(paper.id)) << paper.id.value();
}

TEST(FilledLibraryPlan, OfTheLongestUnreadDoesNotGrowWithTheKept) {
    const qint64 growth = growthOf(everythingDone, [](store::Connection &reader) {
        EXPECT_EQ(must(store::longestUnread(reader, 5)).size(), 5);
    });
    EXPECT_LT(growth, 200);
}

TEST(FilledLibraryPlan, OfTheCountOfNotesDoesNotGrowWithPapersThatHaveNone) {
    const qint64 growth = growthOf(std::array<const char *, 0>{}, [](store::Connection &reader) {
        EXPECT_EQ(must(store::countNotes(reader)), 0);
    });
    EXPECT_LT(growth, 200);
}

// Asked for each rule at each import.
TEST(FilledLibraryPlan, OfTheNewPapersOfARuleDoesNotGrowWithTheDecisions) {
    const auto stepsOfARule = [](int papers) {
        TestLibrary library;
        make(library, papers, everythingDone);
        library.reopen();
        library.importText(inventedDigest(5, papers + 1));
        const auto reader = must(store::openReader(library.path()));
        (void)stepsTakenOn(*reader);
        const auto condition = query::toSql(query::parse(QStringLiteral("*")).root, dayOfPages);
        EXPECT_EQ(must(store::newPapersMatching(*reader, model::DigestId(2), condition)).size(), 5);
        return stepsTakenOn(*reader);
    };
    EXPECT_LT(stepsOfARule(600), stepsOfARule(60) * 2);
}

} // namespace
