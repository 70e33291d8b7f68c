// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/query_order.h"

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

QString ordered(const char *query, const char *order) {
    return inOrder(QString::fromUtf8(query), QString::fromUtf8(order));
}

TEST(QueryOrder, StandsBehindTheQueryInPlaceOfWhatStoodThere) {
    EXPECT_EQ(ordered("is:undecided", "upvotes"), QStringLiteral("is:undecided sort:upvotes"));
    EXPECT_EQ(ordered("robots SORT:title  tag:rl sort:date", "upvotes"),
              QStringLiteral("robots tag:rl sort:upvotes"));
    EXPECT_EQ(ordered("robots sort:title", ""), QStringLiteral("robots"));
    EXPECT_EQ(ordered("", "title"), QStringLiteral("sort:title"));
}

TEST(QueryOrder, LeavesAloneWhatIsQuoted) {
    EXPECT_EQ(ordered("\"how to  sort:it\" note:sort:", "title"),
              QStringLiteral("\"how to  sort:it\" note:sort: sort:title"));
    EXPECT_EQ(ordered("\"never closed sort:x", "title"),
              QStringLiteral("\"never closed sort:x sort:title"));
}

TEST(QueryOrder, IsReadFromTheLastThatSaysIt) {
    EXPECT_EQ(orderIn(QStringLiteral("a sort:title b sort:upvotes")), QStringLiteral("upvotes"));
    EXPECT_EQ(orderIn(QStringLiteral("\"sort:title\" a")), QString());
}

} // namespace
} // namespace lectern::ui
