// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_output.h"
#include "core/store/connection.h"
#include "tests/support/test_library.h"

#include <QRandomGenerator>

using namespace lectern;
using tests::await;
using tests::inventedDigest;
using tests::must;
using tests::TestLibrary;

namespace {

using library::Decide;
using library::Merge;
using library::NotSame;
using library::SetNote;
using library::Split;

model::PaperIds only(model::PaperId id) {
    return model::PaperIds({id});
}

// Runs statements on the file while nobody has it open.
void behindItsBack(TestLibrary &library, const QStringList &statements) {
    library.close();
    {
        auto connection = store::Connection::open(library.path(), store::Mode::ReadWrite);
        ASSERT_TRUE(connection);
        for (const QString &sql : statements)
            ASSERT_TRUE((*connection)->run(sql)) << sql.toStdString();
    }
    library.reopen();
}

// Every row of the facts, with the paper it stands under.
QByteArray factsOf(TestLibrary &library) {
    QByteArray text;
    library.close();
    {
        auto connection = store::Connection::open(library.path(), store::Mode::ReadOnly);
        const QStringList tables = {
            QStringLiteral("SELECT 's', id, paper_id, home_id FROM paper_source"),
            QStringLiteral("SELECT 't', id, paper_id, home_id FROM paper_text"),
            QStringLiteral(
                "SELECT 'g', digest_id * 1000 + position, paper_id, home_id FROM sighting"),
            QStringLiteral("SELECT 'p', id, presence, survivor_id FROM paper"),
            QStringLiteral("SELECT 'f', id, title_id, abstract_id FROM paper"),
            QStringLiteral("SELECT 'r', hex(old_uuid), hex(new_uuid), 0 FROM redirect"),
            QStringLiteral("SELECT 'k', value, paper_id, scheme FROM paper_key")};
        for (const QString &sql : tables)
            must((*connection)->each(sql, {}, [&](const store::Row &row) -> base::Status {
                for (int i = 0; i < 4; ++i)
                    text += row.text(i).toUtf8() + ' ';
                text += '\n';
                return {};
            }));
    }
    library.reopen();
    return text;
}

void expectSound(TestLibrary &library) {
    EXPECT_EQ(must(await(library->check())).problems, QStringList());
}

// Two papers of one digest, each with all that a reader can do to it.
struct Desk {
    TestLibrary library;
    model::PaperId first;
    model::PaperId second;

    Desk() {
        library.importText(inventedDigest(2));
        first = library.ids().at(0);
        second = library.ids().at(1);
    }
    void work(model::PaperId paper, const QString &word, model::DecisionState state) {
        library.clock().advanceMs(60'000);
        library.apply(Decide{only(paper), state, {}});
        library.apply(library::ChangeTags{only(paper), {word, QStringLiteral("both")}, {}});
        library.apply(SetNote{paper, QStringLiteral("Note *%1*\n").arg(word), {}});
        library.apply(library::Correct{paper, {{QStringLiteral("venue"), word}}});
    }
};

TEST(Merge, UnitesWhatTheReaderDid) {
    Desk desk;
    desk.work(desk.second, QStringLiteral("two"), model::DecisionState::Later);
    desk.work(desk.first, QStringLiteral("one"), model::DecisionState::Kept);
    const auto applied = desk.library.apply(Merge{desk.second, desk.first});
    ASSERT_TRUE(applied.step);
    EXPECT_EQ(applied.step->kind, library::StepKind::Merge);
    EXPECT_EQ(applied.step->papers, 2);
    EXPECT_TRUE(applied.changes.touchesReader(desk.first));
    EXPECT_TRUE(applied.changes.touchesReader(desk.second));
    ASSERT_EQ(desk.library.ids(), QList{desk.second});
    const model::Paper paper = desk.library.paper(desk.second);
    EXPECT_EQ(paper.decision.state, model::DecisionState::Kept) << "the newer one";
    QStringList tags;
    for (const model::Tag &tag : paper.tags)
        tags.append(tag.name);
    EXPECT_EQ(tags,
              QStringList({QStringLiteral("both"), QStringLiteral("one"), QStringLiteral("two")}));
    EXPECT_EQ(paper.note.text,
              QStringLiteral("Note *two*\n\n\n## From the note on “Invented Paper Number 1 on the "
                             "Habits of Lighthouses”\n\nNote *one*\n"));
    EXPECT_EQ(paper.facts.venue, QStringLiteral("two")) << "the survivor's correction";
    EXPECT_EQ(paper.sightings.size(), 2) << "both places in the digest";
    EXPECT_EQ(desk.library.ids(QStringLiteral("one")), QList{desk.second}) << "full text follows";
    expectSound(desk.library);
}

TEST(Merge, LeadsEveryNameToTheSurvivor) {
    Desk desk;
    const QString uuid = desk.library.paper(desk.first).uuid.toString(QUuid::WithoutBraces);
    desk.library.apply(Merge{desk.second, desk.first});
    EXPECT_EQ(must(await(desk.library->find(uuid))), desk.second);
    EXPECT_EQ(must(await(desk.library->find(QString::number(desk.first.value())))), desk.second);
    desk.library.apply(Decide{only(desk.first), model::DecisionState::Kept, {}});
    EXPECT_EQ(desk.library.paper(desk.second).decision.state, model::DecisionState::Kept);
}

TEST(Merge, CarriesHighlightsListsFilesAndProgress) {
    Desk desk;
    const auto a = desk.first.value();
    const auto b = desk.second.value();
    behindItsBack(
        desk.library,
        {QStringLiteral(
             "INSERT INTO highlight(uuid, reader_id, changed, device, deleted, paper_id, "
             "field, text_hash, quote, prefix, suffix, start_at, end_at, meaning, orphan) "
             "VALUES(x'00000000000000000000000000000001', 1, 1, 1, 0, %1, 1, x'aa', 'quasar', '', "
             "'', 3, 9, 2, 1)")
             .arg(a),
         QStringLiteral("INSERT INTO search(search, rank) VALUES('rebuild', 0)"),
         QStringLiteral("INSERT INTO lexicon(term, papers) VALUES('quasar', 1)"),
         QStringLiteral(
             "INSERT INTO reading_list(id, uuid, reader_id, changed, device, name, folded, "
             "rank) VALUES(1, x'00000000000000000000000000000003', 1, 1, 1, 'To read', "
             "'to read', 'm')"),
         QStringLiteral(
             "INSERT INTO reading_list_entry(list_id, paper_id, uuid, reader_id, changed, "
             "device, rank, comment) VALUES(1, %1, x'00000000000000000000000000000004', 1, 1, 1, "
             "'m', 'for Ann')")
             .arg(a),
         QStringLiteral(
             "INSERT INTO progress(paper_id, state, text_hash, uuid, reader_id, changed, "
             "device) VALUES(%1, 2, x'cc', x'00000000000000000000000000000005', 1, 1, 1), (%2, 1, "
             "NULL, x'00000000000000000000000000000006', 1, 1, 1)")
             .arg(a)
             .arg(b)});
    const QString pdf = desk.library.folder() + QStringLiteral("/a.pdf");
    must(base::writeFile(pdf, "%PDF-1.4"));
    must(await(desk.library->attach(desk.first, {pdf})));
    const QByteArray before = desk.library.dump();
    desk.library.apply(Merge{desk.second, desk.first});
    const model::Paper paper = desk.library.paper(desk.second);
    ASSERT_EQ(paper.highlights.size(), 1);
    EXPECT_EQ(paper.highlights.constFirst().quote, QStringLiteral("quasar"));
    ASSERT_EQ(paper.attachments.size(), 1);
    EXPECT_EQ(paper.lists, QStringList{QStringLiteral("To read")});
    EXPECT_EQ(paper.progress, model::ReadingProgress::Read) << "the further one";
    EXPECT_EQ(desk.library.ids(QStringLiteral("quasar")), QList{desk.second});
    expectSound(desk.library);
    must(await(desk.library->undo()));
    EXPECT_EQ(desk.library.dump(), before);
    EXPECT_EQ(desk.library.ids(QStringLiteral("quasar")), QList{desk.first});
    expectSound(desk.library);
}

TEST(Merge, OfPapersWithDifferentIdsIsDeclined) {
    Desk desk;
    desk.library.apply(
        library::Correct{desk.first, {{QStringLiteral("arxiv"), QStringLiteral("2409.11340")}}});
    desk.library.apply(
        library::Correct{desk.second, {{QStringLiteral("arxiv"), QStringLiteral("2409.11341")}}});
    const auto merged = await(desk.library->apply(Merge{desk.first, desk.second}));
    ASSERT_FALSE(merged);
    EXPECT_EQ(merged.error().code, base::ErrorCode::Declined);
    EXPECT_EQ(desk.library.ids().size(), 2);
    const auto itself = await(desk.library->apply(Merge{desk.first, desk.first}));
    ASSERT_FALSE(itself);
    EXPECT_EQ(itself.error().code, base::ErrorCode::Declined);
}

TEST(Merge, IsTakenApartByOneUndoAndJoinedByRedoAfterRestartsToo) {
    Desk desk;
    desk.work(desk.first, QStringLiteral("one"), model::DecisionState::Kept);
    desk.work(desk.second, QStringLiteral("two"), model::DecisionState::Skipped);
    const QByteArray before = desk.library.dump();
    const QByteArray facts = factsOf(desk.library);
    desk.library.apply(Merge{desk.first, desk.second});
    const QByteArray joined = desk.library.dump();
    const QByteArray joinedFacts = factsOf(desk.library);
    EXPECT_NE(joined, before);
    must(await(desk.library->undo()));
    EXPECT_EQ(desk.library.dump(), before);
    EXPECT_EQ(factsOf(desk.library), facts);
    must(await(desk.library->redo()));
    EXPECT_EQ(desk.library.dump(), joined);
    EXPECT_EQ(factsOf(desk.library), joinedFacts);
    expectSound(desk.library);
}

TEST(Merge, OfAnySequenceIsTakenApartExactly) {
    for (quint32 seed = 1; seed <= 10; ++seed) {
        QRandomGenerator random(seed);
        TestLibrary library;
        library.importText(inventedDigest(7));
        const QByteArray start = library.dump();
        const QByteArray facts = factsOf(library);
        int steps = 0;
        const auto act = [&](library::Op op) {
            const auto applied = await(library->apply(std::move(op)));
            if (applied && applied->step) ++steps;
        };
        for (int i = 0; i < 24; ++i) {
            const auto ids = library.ids();
            const auto a = ids.at(random.bounded(ids.size()));
            const auto b = ids.at(random.bounded(ids.size()));
            const QString word = QStringLiteral("w%1").arg(random.bounded(4));
            library.clock().advanceMs(1000);
            switch (random.bounded(6)) {
            case 0:
                act(Merge{a, b});
                break;
            case 1:
                act(Split{a});
                break;
            case 2:
                act(NotSame{a, b});
                break;
            case 3:
                act(SetNote{a, word, {}});
                break;
            case 4:
                act(library::ChangeTags{only(a), {word}, {}});
                break;
            default:
                act(Decide{only(a), static_cast<model::DecisionState>(random.bounded(4)), {}});
            }
        }
        const QByteArray end = library.dump();
        const QByteArray endFacts = factsOf(library);
        for (int i = 0; i < steps; ++i)
            must(await(library->undo()));
        ASSERT_EQ(library.dump(), start) << "seed " << seed;
        ASSERT_EQ(factsOf(library), facts) << "seed " << seed;
        for (int i = 0; i < steps; ++i)
            must(await(library->redo()));
        ASSERT_EQ(library.dump(), end) << "seed " << seed;
        ASSERT_EQ(factsOf(library), endFacts) << "seed " << seed;
        expectSound(library);
    }
}

TEST(Split, PartsThePaperThatWasJoinedLast) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    const auto ids = library.ids();
    library.apply(Merge{ids.at(1), ids.at(0)});
    library.apply(Merge{ids.at(2), ids.at(1)});
    EXPECT_EQ(library.ids(), QList{ids.at(2)});
    library.apply(Split{ids.at(2)});
    EXPECT_EQ(library.ids(), QList({ids.at(1), ids.at(2)})) << "with what was joined into it";
    EXPECT_EQ(library.paper(ids.at(1)).sightings.size(), 2);
    library.apply(Split{ids.at(1)});
    EXPECT_EQ(library.ids(), ids);
    const auto more = await(library->apply(Split{ids.at(1)}));
    ASSERT_FALSE(more);
    EXPECT_EQ(more.error().code, base::ErrorCode::Declined);
    must(await(library->undo()));
    EXPECT_EQ(library.ids(), QList({ids.at(1), ids.at(2)}));
    expectSound(library);
}

} // namespace
