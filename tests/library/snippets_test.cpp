// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"

using namespace lectern;
using tests::TestLibrary;

namespace {

const auto whole = QStringLiteral("We watch a lighthouse for a year and count the nights on which "
                                  "its beam was steady; there were many of them, and few others.");

QByteArray bibliography() {
    return "TY  - JOUR\nTI  - On the Long Patience of Lighthouses\nAU  - Keeper, Ada\nAB  - " +
           whole.toUtf8() + "\nER  - \n";
}

// With a piece of the abstract, as Google Scholar mails it.
QByteArray alert() {
    return "<html><body><h3><a class=\"gse_alrt_title\" href=\"https://example.org/x\">On the Long "
           "Patience of Lighthouses</a></h3><div>A Keeper - J. of Light, 2020</div>"
           "<div class=\"gse_alrt_sni\">of them, and few others. Nothing in the text of a paper "
           "needs to stand in its …</div></body></html>";
}

TEST(Snippets, JoinAPaperWithItsAbstractAndNeverReplaceIt) {
    TestLibrary library;
    library.importText(bibliography());
    const auto report = library.importText(alert(), QStringLiteral("b.html"));
    EXPECT_EQ(report.fresh, 0);
    EXPECT_EQ(report.doubtful, 0);
    ASSERT_EQ(library.ids().size(), 1);
    EXPECT_EQ(library.paper(library.ids().constFirst()).facts.abstract.tidy, whole);
}

TEST(Snippets, GiveWayToAnAbstractThatComesLater) {
    TestLibrary library;
    library.importText(alert(), QStringLiteral("b.html"));
    const auto report = library.importText(bibliography());
    EXPECT_EQ(report.updated, 1);
    ASSERT_EQ(library.ids().size(), 1);
    EXPECT_EQ(library.paper(library.ids().constFirst()).facts.abstract.tidy, whole);
}

} // namespace
