// SPDX-License-Identifier: GPL-3.0-or-later
// A clock that jumps.
#include "tests/surroundings/place.h"

#include <QStandardPaths>

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

// The command at another time; libfaketime tells it that.
Answer at(Place &place, const char *time, const QStringList &arguments) {
    return place.desk().through(QStringLiteral("faketime"),
                                QStringList{QString::fromLatin1(time), program()} + arguments);
}

class ClockJumps : public testing::Test {
  protected:
    void SetUp() override {
        if (QStandardPaths::findExecutable(QStringLiteral("faketime")).isEmpty())
            GTEST_SKIP() << "NOT RUN: faketime is not installed";
        if (!at(place, "2031-01-01 12:00", words("count")).err.isEmpty())
            GTEST_SKIP() << "NOT RUN: faketime does not go with this build";
    }

    Place place;
};

} // namespace

TEST_F(ClockJumps, BackAndForthLeaveTheOrderOfSteps) {
    EXPECT_EQ(at(place, "2035-06-01 12:00", words("tag +future *")).exit, 0);
    EXPECT_EQ(at(place, "1995-06-01 12:00", words("tag +past *")).exit, 0);
    const Answer undone = at(place, "2020-06-01 12:00", words("undo"));
    EXPECT_TRUE(undone.out.contains("past")) << undone.out.constData();
    EXPECT_EQ(place.desk().lectern(words("count tag:future")).out, "2\n");
    EXPECT_EQ(place.desk().lectern(words("count tag:past")).out, "0\n");
    EXPECT_EQ(place.desk().lectern(words("check")).exit, 0);
}

TEST_F(ClockJumps, BeforeAllTimeAreNoCrash) {
    EXPECT_EQ(at(place, "1970-01-02 00:00", words("decide keep *")).exit, 0);
    EXPECT_EQ(at(place, "2037-12-31 23:59", words("decide skip *")).exit, 0);
    EXPECT_EQ(at(place, "1970-01-02 00:00", words("undo 2")).exit, 0);
    EXPECT_EQ(place.desk().lectern(words("count is:undecided")).out, "2\n");
    place.desk().setEnvironment(QStringLiteral("TZ"), QStringLiteral("Pacific/Kiritimati"));
    EXPECT_EQ(place.desk().lectern(words("stats --json")).exit, 0);
}

} // namespace lectern::tests
