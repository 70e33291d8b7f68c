// SPDX-License-Identifier: GPL-3.0-or-later
// No room on the disk.
#include "tests/surroundings/place.h"

#include <gtest/gtest.h>

namespace lectern::tests {

TEST(Surroundings, OfAFullDiskLeaveTheLibraryWholeForWhenThereIsRoom) {
    Place place;
    const Answer run = place.desk().through(
        QStringLiteral("unshare"),
        {QStringLiteral("-m"), QStringLiteral("sh"), QStringLiteral("-c"),
         QStringLiteral("mkdir full && mount -t tmpfs -o size=2m none full || exit 99\n"
                        "cp library.db full/ && export LECTERN_LIBRARY=full/library.db\n"
                        "cat /dev/zero >full/filling 2>/dev/null\n"
                        "\"$0\" decide keep '*'; echo $?\n"
                        "\"$0\" count '*'\n"
                        "\"$0\" --picture picture.png; echo $?\n"
                        "rm full/filling; \"$0\" decide keep '*'; \"$0\" check"),
         program()});
    if (run.exit == 99 || run.exit == 1)
        GTEST_SKIP() << "NOT RUN: no small disk could be mounted: " << run.err.constData();
    EXPECT_EQ(run.lines(), (QStringList{QStringLiteral("1"), QStringLiteral("2"),
                                        QStringLiteral("0"), QStringLiteral("Kept 2 papers."),
                                        QStringLiteral("The library is sound.")}))
        << run.err.constData();
    EXPECT_GT(place.desk().read(QStringLiteral("picture.png")).size(), 1000);
}

} // namespace lectern::tests
