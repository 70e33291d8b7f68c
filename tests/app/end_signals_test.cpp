// SPDX-License-Identifier: GPL-3.0-or-later
// A session that ends, or Ctrl+C where it was started, ends the window as its reader would.
#include "core/library/standing.h"
#include "tests/app/open_window.h"
#include "tests/support/test_library.h"

#include <csignal>
#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

bool wasLeftOpen(const QString &path) {
    library::OpenOptions options;
    options.path = path;
    library::Library library(options);
    must(await(library.open()));
    return library::Standing::of(library).report().recovered.has_value();
}

class EndSignal : public testing::TestWithParam<int> {
  protected:
    EndSignal() {
        // What runs the tests in the background may have them ignored, and that is inherited.
        for (const int kind : {SIGTERM, SIGHUP, SIGINT})
            std::signal(kind, SIG_DFL);
        desk.import({QStringLiteral("Sparse attention for everyone at home")});
    }

    Desk desk;
};

} // namespace

TEST_P(EndSignal, ClosesTheWindowAndItsLibrary) {
    OpenWindow window(desk);
    ASSERT_TRUE(window.isOpen());
    EXPECT_EQ(desk.lectern(words("decide keep sparse")).exit, 0);
    EXPECT_EQ(window.endBy(GetParam()), 0);
    EXPECT_FALSE(wasLeftOpen(desk.libraryPath()));
}

INSTANTIATE_TEST_SUITE_P(OfEachKind, EndSignal, testing::Values(SIGTERM, SIGHUP, SIGINT));

// The test above could not fail otherwise.
TEST_F(EndSignal, OfAKillLeavesTheLibraryOpen) {
    OpenWindow window(desk);
    ASSERT_TRUE(window.isOpen());
    window.kill();
    EXPECT_TRUE(wasLeftOpen(desk.libraryPath()));
}

} // namespace lectern::tests
