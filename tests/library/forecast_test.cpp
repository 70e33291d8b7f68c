// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"

#include <gtest/gtest.h>

namespace lectern::tests {
namespace {

TEST(Forecast, IsWhatTheOpThenDoesAndWritesNothing) {
    TestLibrary library;
    library.importText(inventedDigest(2));
    const auto ids = library.ids();
    library.apply(library::ChangeTags{model::PaperIds({ids.first()}), {QStringLiteral("fog")}, {}});
    library.apply(library::SetNote{ids.last(), QStringLiteral("a note"), {}});
    const QByteArray before = library.dump();
    const library::Merge merge{ids.first(), ids.last()};
    const model::Paper foreseen = must(await(library->forecast(merge, ids.first())));
    EXPECT_EQ(library.dump(), before);
    EXPECT_EQ(must(await(library->history())).size(), 3);
    library.apply(merge);
    const model::Paper joined = library.paper(ids.first());
    EXPECT_EQ(foreseen.tags.size(), joined.tags.size());
    EXPECT_EQ(foreseen.note.text, joined.note.text);
    EXPECT_EQ(foreseen.facts, joined.facts);
    EXPECT_EQ(foreseen.sightings.size(), 2);
}

TEST(Forecast, SaysWhyAnOpWouldBeDeclined) {
    TestLibrary library;
    library.importText(inventedDigest(1));
    const auto id = library.ids().constFirst();
    const auto foreseen = await(library->forecast(library::Merge{id, id}, id));
    ASSERT_FALSE(foreseen);
    EXPECT_EQ(foreseen.error().code, base::ErrorCode::Declined);
}

} // namespace
} // namespace lectern::tests
