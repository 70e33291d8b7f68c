// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/installed.h"

#include <gtest/gtest.h>

using namespace lectern::tests;

// Set in CMakeLists.txt alone.
TEST(Version, IsTheSameWhereverItIsTold) {
    const Installed installed;
    EXPECT_EQ(runLectern({QStringLiteral("--version")}).out, "lectern " LECTERN_VERSION "\n");
    EXPECT_TRUE(
        installed.read(QStringLiteral("share/man/man1/lectern.1"))
            .contains(".TH LECTERN 1 \"" LECTERN_RELEASE_DAY "\" \"Lectern " LECTERN_VERSION "\""));
    EXPECT_TRUE(installed
                    .read(QStringLiteral("share/metainfo/") + applicationId +
                          QStringLiteral(".metainfo.xml"))
                    .contains("<release version=\"" LECTERN_VERSION "\" date=\"" LECTERN_RELEASE_DAY
                              "\" />"));
}
