// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/wait_until.h"
#include "ui/models/place_loader.h"

#include <QCoreApplication>

namespace lectern::ui {
namespace {

using tests::inventedDigest;
using tests::TestLibrary;

using Lists = QList<QList<model::PaperId>>;

// What a loader said, in order.
struct Said {
    explicit Said(PlaceLoader &loader) {
        QObject::connect(&loader, &PlaceLoader::loaded, &loader,
                         [this](const auto &papers) { lists.append(papers.ids); });
        QObject::connect(&loader, &PlaceLoader::allLoaded, &loader, [this](const auto &papers) {
            lists.append(papers.ids);
            ++rests;
        });
        QObject::connect(&loader, &PlaceLoader::failed, &loader, [](const base::Error &error) {
            ADD_FAILURE() << qPrintable(error.message);
        });
    }
    Lists lists;
    int rests = 0;
};

TEST(PlaceLoader, BeginsWithFirstPapersAndEndsWithAll) {
    TestLibrary library;
    library.importText(inventedDigest(130));
    PlaceLoader loader(*library);
    Said said(loader);
    loader.begin(Place::undecided());
    ASSERT_TRUE(
        waitUntil([&] { return !said.lists.isEmpty() && said.lists.last().size() == 130; }));
    EXPECT_EQ(said.lists.last(), library.ids());
    EXPECT_FALSE(loader.isPart());
    EXPECT_EQ(said.lists.size(), 1 + said.rests);
    EXPECT_EQ(said.lists.first(), said.rests > 0 ? library.ids().first(50) : library.ids());
}

TEST(PlaceLoader, BeginsOnceWithFewPapersAndWithNone) {
    TestLibrary library;
    PlaceLoader loader(*library);
    Said said(loader);
    for (const int papers : {0, 30}) {
        if (papers > 0) library.importText(inventedDigest(papers));
        said.lists.clear();
        loader.begin(Place::undecided());
        ASSERT_TRUE(waitUntil([&] { return !said.lists.isEmpty(); }));
        (void)library.ids(QStringLiteral("is:undecided")); // the other answer is there by now, too
        QCoreApplication::processEvents();
        EXPECT_EQ(said.lists, Lists({library.ids()}));
        EXPECT_FALSE(loader.isPart());
    }
}

TEST(PlaceLoader, ForgetsTheBeginningForAnotherPlace) {
    TestLibrary library;
    library.importText(inventedDigest(130));
    library.apply(
        library::Decide{model::PaperIds({library.ids().at(3)}), model::DecisionState::Kept, {}});
    PlaceLoader loader(*library);
    Said said(loader);
    loader.begin(Place::undecided());
    loader.load(Place::kept());
    ASSERT_TRUE(waitUntil([&] { return !said.lists.isEmpty(); }));
    EXPECT_EQ(said.lists, Lists({library.ids(QStringLiteral("is:kept"))}));
    EXPECT_FALSE(loader.isPart());
}

} // namespace
} // namespace lectern::ui
