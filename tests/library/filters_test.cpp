// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"

using namespace lectern;
using model::DecisionState;
using tests::await;
using tests::inventedDigest;
using tests::must;
using tests::TestLibrary;

namespace {

model::SavedFilter filter(const char *name, const char *query) {
    return {{}, QString::fromUtf8(name), QString::fromUtf8(query)};
}

class SavedFilters : public testing::Test {
  protected:
    SavedFilters() {
        while (!filters().isEmpty())
            m_library.apply(library::DeleteFilter{filters().constFirst().uuid});
    }
    [[nodiscard]] QList<model::SavedFilter> filters() { return must(await(m_library->filters())); }
    [[nodiscard]] std::string names() {
        QStringList names;
        for (const model::SavedFilter &each : filters())
            names += each.name;
        return names.join(u',').toStdString();
    }
    [[nodiscard]] model::SavedFilter named(const char *name) {
        for (const model::SavedFilter &each : filters())
            if (each.name == QString::fromUtf8(name)) return each;
        throw std::runtime_error(name);
    }
    library::Applied save(const char *name, const char *query) {
        return m_library.apply(library::SaveFilter{filter(name, query)});
    }
    [[nodiscard]] base::ErrorCode refusal(const model::SavedFilter &one) {
        const auto saved = await(m_library->apply(library::SaveFilter{one}));
        return saved ? base::ErrorCode::Cancelled : saved.error().code;
    }
    [[nodiscard]] model::PaperList papers(const char *query) {
        return must(await(m_library->papers(QString::fromUtf8(query))));
    }

    TestLibrary m_library;
};

TEST(NewLibrary, BeginsWithFiveFiltersThatAreNoStep) {
    TestLibrary library;
    const auto filters = must(await(library->filters()));
    ASSERT_EQ(filters.size(), 5);
    for (const model::SavedFilter &each : filters) {
        const auto papers = must(await(library->papers(each.query)));
        EXPECT_TRUE(papers.hint.isEmpty()) << papers.hint.toStdString();
        // As the window saves them: what is canonical stays as it is.
        EXPECT_FALSE(library.apply(library::SaveFilter{each}).step) << each.name.toStdString();
    }
    EXPECT_TRUE(must(await(library->history())).isEmpty());
    EXPECT_EQ(await(library->undo()).error().code, base::ErrorCode::Declined);
}

TEST_F(SavedFilters, AreSavedChangedMovedAndDeletedEachInAStep) {
    save("First", "is:kept  OR is:later");
    save("Second", "has:code sort:upvotes");
    const QByteArray two = m_library.dump();
    EXPECT_EQ(named("First").query, QStringLiteral("is:kept OR is:later"));
    EXPECT_EQ(named("Second").query, QStringLiteral("has:code"));
    EXPECT_EQ(named("Second").sort, QStringLiteral("upvotes"));

    model::SavedFilter changed = named("First");
    changed.icon = QStringLiteral("flame");
    changed.query = QStringLiteral("is:kept");
    changed.counted = false;
    EXPECT_EQ(m_library.apply(library::SaveFilter{changed}).step.value().kind,
              library::StepKind::SaveFilter);
    EXPECT_EQ(named("First"), changed);
    m_library.apply(library::MoveFilter{changed.uuid, 2});
    EXPECT_EQ(names(), "Second,First");
    EXPECT_FALSE(m_library.apply(library::MoveFilter{changed.uuid, 9}).step) << "it is the last";
    m_library.apply(library::DeleteFilter{changed.uuid});
    EXPECT_EQ(names(), "Second");

    for (int step = 0; step < 3; ++step)
        must(await(m_library->undo()));
    EXPECT_EQ(m_library.dump(), two);
    for (int step = 0; step < 3; ++step)
        must(await(m_library->redo()));
    EXPECT_EQ(names(), "Second");
    m_library.reopen();
    EXPECT_EQ(names(), "Second");
}

TEST_F(SavedFilters, FollowWhenTagsListsAndFiltersGetAnotherName) {
    m_library.importText(inventedDigest(3));
    m_library.apply(library::ChangeTags{
        model::PaperIds(m_library.ids().mid(0, 1)), {QStringLiteral("rl/offline")}, {}});
    m_library.apply(library::CreateList{QStringLiteral("To read")});
    save("Tagged", "tag:rl/offline OR list:\"To read\"");
    save("Nested", "filter:tagged -is:skipped");
    m_library.apply(library::RenameTag{QStringLiteral("rl"), QStringLiteral("learning")});
    m_library.apply(library::RenameList{QStringLiteral("To read"), QStringLiteral("Soon")});
    EXPECT_EQ(named("Tagged").query, QStringLiteral("tag:learning/offline OR list:Soon"));
    model::SavedFilter renamed = named("Tagged");
    renamed.name = QStringLiteral("My tagged ones");
    EXPECT_EQ(m_library.apply(library::SaveFilter{renamed}).step.value().sentence(),
              QStringLiteral("Renamed the filter Tagged to My tagged ones"));
    EXPECT_EQ(named("Nested").query, QStringLiteral("filter:\"My tagged ones\" -is:skipped"));
    EXPECT_EQ(papers("filter:nested").ids.size(), 1);
    must(await(m_library->undo()));
    EXPECT_EQ(named("Nested").query, QStringLiteral("filter:tagged -is:skipped"))
        << "one step, both of them";
}

TEST_F(SavedFilters, ThatAreGoneMatchNothingAndAreNoGroundToWrite) {
    m_library.importText(inventedDigest(4));
    save("Muted", "\"night 38\"");
    save("Rest", "-filter:muted");
    EXPECT_EQ(papers("filter:rest").ids.size() + papers("filter:muted").ids.size(), 4);
    m_library.apply(library::DeleteFilter{named("Muted").uuid});
    EXPECT_TRUE(papers("filter:muted").ids.isEmpty());
    const auto rest = papers("filter:rest");
    EXPECT_EQ(rest.ids.size(), 4) << "the negation of nothing";
    EXPECT_TRUE(rest.impossible);
    EXPECT_EQ(rest.hint, QStringLiteral("There is no filter “muted”."));
}

TEST_F(SavedFilters, WorkInRulesAndInDecisionsOnAll) {
    save("Lamps", "lighthouse");
    m_library.apply(library::SaveRule{{{},
                                       QStringLiteral("R"),
                                       true,
                                       QStringLiteral("filter:lamps"),
                                       {{model::RuleAction::Does::Tag, QStringLiteral("lamp")}}}});
    m_library.importText(inventedDigest(3));
    EXPECT_EQ(papers("tag:lamp").ids.size(), 3);
    const auto kept = m_library.apply(library::Decide{
        library::Matching{QStringLiteral("filter:lamps")}, DecisionState::Kept, {}});
    EXPECT_EQ(kept.step.value().papers, 3);
    must(await(m_library->undo()));
    EXPECT_EQ(papers("is:kept").ids.size(), 0) << "one step";
}

TEST_F(SavedFilters, RefuseWhatTheyCannotBe) {
    save("One", "x");
    EXPECT_EQ(refusal(filter("", "x")), base::ErrorCode::Invalid);
    EXPECT_EQ(refusal(filter(" \t ", "x")), base::ErrorCode::Invalid);
    EXPECT_EQ(refusal(filter("ONE", "x")), base::ErrorCode::Invalid) << "taken";
    EXPECT_EQ(refusal(filter("Two", "  ")), base::ErrorCode::Invalid);
    EXPECT_EQ(refusal(filter("Two", "sort:title")), base::ErrorCode::Invalid);
    model::SavedFilter gone = filter("Two", "x");
    gone.uuid = QUuid::createUuid();
    EXPECT_EQ(refusal(gone), base::ErrorCode::NotFound);
    model::SavedFilter disorderly = filter("Two", "x");
    disorderly.sort = QStringLiteral("luck");
    EXPECT_EQ(refusal(disorderly), base::ErrorCode::Invalid);
    EXPECT_EQ(names(), "One");
}

} // namespace
