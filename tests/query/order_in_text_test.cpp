// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/order_in_text.h"
#include "core/query/query.h"

#include <gtest/gtest.h>

using namespace lectern;

namespace {

QString ordered(const char *text, const char *order) {
    return query::withOrder(QString::fromUtf8(text), QString::fromUtf8(order));
}

TEST(OrderInText, StandsBehindTheQueryInPlaceOfWhatStoodThere) {
    EXPECT_EQ(ordered("is:undecided", "upvotes"), QStringLiteral("is:undecided sort:upvotes"));
    EXPECT_EQ(ordered("robots SORT:title  tag:rl sort:date", "upvotes"),
              QStringLiteral("robots tag:rl sort:upvotes"));
    EXPECT_EQ(ordered("robots sort:title", ""), QStringLiteral("robots"));
    EXPECT_EQ(ordered("(a sort:title) OR (sort:date b)", ""), QStringLiteral("(a) OR (b)"));
    EXPECT_EQ(ordered("", "title"), QStringLiteral("sort:title"));
}

TEST(OrderInText, LeavesAloneWhatIsNoOrder) {
    for (const char *text : {"\"how to  sort:it\" note:sort:", "title:\"a sort:b\"", "/a sort:b c/",
                             "title:/a sort:b/i"})
        EXPECT_EQ(ordered(text, ""), QString::fromUtf8(text));
}

TEST(OrderInText, IsTheOneThatIsRead) {
    for (const char *text : {"a", "a sort:title b", "\"never closed sort:title", "(a sort:title",
                             "/a sort:title b", "a -sort:title", "--sort:title", "sort: a"}) {
        const query::Query read = query::parse(ordered(text, "upvotes"));
        EXPECT_EQ(query::toText(read.sort), QStringLiteral("upvotes")) << text;
        EXPECT_EQ(query::toText(query::parse(ordered(text, "")).sort), QString()) << text;
    }
}

} // namespace
