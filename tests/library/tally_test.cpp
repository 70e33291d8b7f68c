// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/finding/completions.h"
#include "core/library/tally.h"
#include "core/store/library_reader.h"
#include "tests/store/steps_taken.h"
#include "tests/support/test_library.h"

#include <QRandomGenerator>

using namespace lectern;
using model::DecisionState;
using tests::await;
using tests::inventedDigest;
using tests::must;
using tests::TestLibrary;

namespace {

// What the counts must be, from the papers one by one.
library::Sidebar countedOneByOne(TestLibrary &library) {
    library::Sidebar counts;
    counts.digests = must(await(library->sidebar())).digests;
    for (model::Digest &digest : counts.digests)
        digest.papers = digest.decided = 0;
    const auto rows = must(await(library->rows(library.ids())));
    for (const model::PaperRow &row : rows) {
        ++counts.all;
        counts.undecided += row.decision == DecisionState::Undecided ? 1 : 0;
        counts.kept += row.decision == DecisionState::Kept ? 1 : 0;
        counts.later += row.decision == DecisionState::Later ? 1 : 0;
        counts.skipped += row.decision == DecisionState::Skipped ? 1 : 0;
    }
    for (model::Digest &digest : counts.digests) {
        const auto ids = must(await(library->papersOf(digest.id))).ids;
        for (const model::PaperRow &row : must(await(library->rows(ids)))) {
            ++digest.papers;
            digest.decided += row.decision == DecisionState::Undecided ? 0 : 1;
        }
    }
    return counts;
}

void expectRight(TestLibrary &library, const std::string &where) {
    const library::Sidebar counts = must(await(library->sidebar()));
    const library::Sidebar right = countedOneByOne(library);
    EXPECT_EQ(counts.undecided, right.undecided) << where;
    EXPECT_EQ(counts.kept, right.kept) << where;
    EXPECT_EQ(counts.later, right.later) << where;
    EXPECT_EQ(counts.skipped, right.skipped) << where;
    EXPECT_EQ(counts.all, right.all) << where;
    EXPECT_EQ(counts.digests, right.digests) << where;
}

// Lists of decisions come from memory; with a limit they come from the library's file.
void expectSameLists(TestLibrary &library, const std::string &where) {
    for (const auto *query : {"*", "is:undecided", "is:kept", "is:later OR is:skipped", "-is:kept",
                              "is:kept is:later"}) {
        const QString text = QString::fromLatin1(query);
        const auto list = must(await(library->papers(text)));
        const auto read = must(await(library->papers(text + QStringLiteral(" limit:9999"))));
        EXPECT_EQ(list.ids, read.ids) << where << ' ' << query;
        EXPECT_EQ(must(await(library->count(text))), read.ids.size()) << where << ' ' << query;
        ASSERT_EQ(list.groups.size(), read.groups.size()) << where << ' ' << query;
        for (qsizetype i = 0; i < list.groups.size(); ++i) {
            EXPECT_EQ(list.groups.at(i).first, read.groups.at(i).first) << where << ' ' << query;
            EXPECT_EQ(list.groups.at(i).digest, read.groups.at(i).digest) << where << ' ' << query;
        }
    }
}

void decideOrImport(TestLibrary &library, QRandomGenerator &random) {
    const auto ids = library.ids();
    const auto first = random.bounded(ids.size() + 1); // perhaps beyond the last
    const auto some = model::PaperIds(ids.mid(first, 1 + random.bounded(4)));
    const QDate today = library.clock().today();
    switch (random.bounded(7)) {
    case 0:
        library.apply(
            library::Decide{some, DecisionState::Later, today.addDays(random.bounded(3))});
        break;
    case 1:
        library.importText(inventedDigest(3, random.bounded(20)),
                           QString::number(random.bounded(9)));
        break;
    case 2:
        (void)await(library->undo());
        break;
    case 3:
        (void)await(library->redo());
        break;
    case 4:
        library.clock().advanceMs(random.bounded(86'400'000));
        break;
    default:
        library.apply(library::Decide{some, static_cast<DecisionState>(random.bounded(4)), {}});
    }
}

TEST(Tally, IsWhatCountingOneByOneGivesAfterAnyActs) {
    for (quint32 seed = 1; seed <= 6; ++seed) {
        QRandomGenerator random(seed);
        TestLibrary library;
        library.importText(inventedDigest(8, 100));
        for (int i = 0; i < 25; ++i) {
            decideOrImport(library, random);
            const auto where = "seed " + std::to_string(seed) + " act " + std::to_string(i);
            expectRight(library, where);
            expectSameLists(library, where);
        }
    }
}

TEST(Tally, FindsTheNextUndecidedBelowAndThenFromTheTop) {
    TestLibrary library;
    library.importText(inventedDigest(5));
    const auto ids = library.ids();
    const auto next = [&](model::PaperId from) {
        return must(await(library->nextUndecided(from)));
    };
    library.apply(
        library::Decide{model::PaperIds({ids.at(1), ids.at(2)}), DecisionState::Kept, {}});
    EXPECT_EQ(next({}), ids.at(0));
    EXPECT_EQ(next(ids.at(1)), ids.at(3));
    EXPECT_EQ(next(ids.at(3)), ids.at(4));
    EXPECT_EQ(next(ids.at(4)), ids.at(0)) << "from the top";
    library.apply(
        library::Decide{model::PaperIds({ids.at(3), ids.at(4)}), DecisionState::Skipped, {}});
    EXPECT_EQ(next(ids.at(3)), ids.at(0));
    EXPECT_EQ(next(ids.at(0)), ids.at(0)) << "the only one";
    library.apply(library::Decide{model::PaperIds({ids.at(0)}), DecisionState::Skipped, {}});
    EXPECT_FALSE(next(ids.at(3)).isValid());
}

TEST(Tally, FindsThePreviousUndecidedAboveAndNoneBeyondTheTop) {
    TestLibrary library;
    library.importText(inventedDigest(5));
    const auto ids = library.ids();
    const auto previous = [&](model::PaperId from) {
        return must(await(library->previousUndecided(from)));
    };
    library.apply(
        library::Decide{model::PaperIds({ids.at(0), ids.at(2)}), DecisionState::Kept, {}});
    EXPECT_EQ(previous(ids.at(4)), ids.at(3));
    EXPECT_EQ(previous(ids.at(3)), ids.at(1));
    EXPECT_FALSE(previous(ids.at(1)).isValid());
}

TEST(Tally, TellsTheDecisionsOfManyPapersInTheOrderAsked) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    const auto ids = library.ids();
    library.apply(library::Decide{model::PaperIds({ids.at(2)}), DecisionState::Kept, {}});
    const auto states =
        must(await(library->decisions({ids.at(2), model::PaperId(999), ids.at(0)})));
    EXPECT_EQ(states,
              (QList{DecisionState::Kept, DecisionState::Undecided, DecisionState::Undecided}));
}

library::Completion tagCompleted(TestLibrary &library) {
    const auto found = must(await(library->completions(QStringLiteral("tag:r"), 5)));
    return found.isEmpty() ? library::Completion() : found.constFirst();
}

TEST(Tally, CompletesATagWithAsManyPapersAsCarryItNow) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    EXPECT_TRUE(tagCompleted(library).shown.isEmpty());
    const auto ids = library.ids();
    for (qsizetype papers = 1; papers <= 2; ++papers) {
        library.apply(library::ChangeTags{
            model::PaperIds(ids.first(papers)), {QStringLiteral("rl/offline")}, {}});
        EXPECT_EQ(tagCompleted(library).shown, QStringLiteral("tag:rl"));
        EXPECT_EQ(tagCompleted(library).papers, papers);
    }
    library.apply(library::DeletePapers{model::PaperIds(ids.first(1))});
    EXPECT_EQ(tagCompleted(library).papers, 1);
}

// Row numbers say nothing of how many papers there are: a long digest reserves millions.
TEST(Completions, CountThePapersOfACategoryAfterALongDigest) {
    constexpr int papers = 2'100;
    QByteArray file;
    for (int i = 0; i < papers; ++i)
        file += R"({"id":"2611.)" + QByteArray::number(10'000 + i) +
                R"(","submitter":"A","title":"Walls of harbour )" + QByteArray::number(i) +
                R"(","abstract":"They stand.","categories":"cs.CL","update_date":"2026-11-20"})" +
                '\n';
    TestLibrary library;
    ASSERT_EQ(library.importText(file, QStringLiteral("arxiv.jsonl")).papers, papers);
    const auto found = must(await(library->completions(QStringLiteral("cat:cs"), 6)));
    ASSERT_FALSE(found.isEmpty());
    EXPECT_EQ(found.constFirst().papers, papers);
}

// What is completed must find the papers with the tag, not with the word.
TEST(Completions, OfATagOrAnAuthorKeepTheSignBeforeIt) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    const auto one = model::PaperIds({library.ids().constFirst()});
    library.apply(library::ChangeTags{one, {QStringLiteral("to read")}, {}});
    for (const auto &typed : {QStringLiteral("#to"), QStringLiteral("-#\"to re")}) {
        const auto found = must(await(library->completions(typed, typed.size())));
        ASSERT_EQ(found.size(), 1);
        QString query = typed;
        query.replace(found[0].begin, found[0].end - found[0].begin, found[0].text);
        EXPECT_EQ(library.ids(query).size(), typed.startsWith(u'-') ? 2 : 1) << query.toStdString();
    }
}

// By the steps of SQLite: a key more costs none.
TEST(Tally, CountsTheTagsOnceForAllKeys) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    library.apply(
        library::ChangeTags{library::Matching{QStringLiteral("*")}, {QStringLiteral("rl")}, {}});
    const auto reader = must(store::openReader(library.path()));
    library::Tally tally;
    const auto stepsOf = [&](const QString &typed) {
        (void)tests::stepsTakenOn(*reader);
        const auto found = must(library::completionsAt(*reader, tally, typed, typed.size()));
        EXPECT_EQ(found.size(), 1) << typed.toStdString();
        return tests::stepsTakenOn(*reader);
    };
    EXPECT_GT(stepsOf(QStringLiteral("tag:")), 0);
    EXPECT_EQ(stepsOf(QStringLiteral("tag:r")), 0);
}

} // namespace
