// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdf/pdf_layout.h"
#include "ui/pdf/pdf_selection.h"
#include "ui/pdf/wire/messages.h"

#include <gtest/gtest.h>
#include <limits>

namespace lectern::ui {
namespace {

pdf::Word wordAt(const char *text, double x, double y, bool endsLine = false) {
    return {QString::fromUtf8(text), QRectF(x, y, 30, 10), !endsLine, endsLine};
}

QList<pdf::Word> twoLines() {
    return {wordAt("Long", 0, 0),         wordAt("chains", 40, 0), wordAt("of", 80, 0),
            wordAt("rea-", 120, 0, true), wordAt("soning", 0, 20), wordAt("help.", 40, 20, true)};
}

} // namespace

TEST(PdfSelection, ReadsFromOnePlaceToAnother) {
    PdfSelection some(2, twoLines());
    EXPECT_TRUE(some.isEmpty());
    some.between({45, 5}, {50, 25});
    EXPECT_EQ(some.text(), QStringLiteral("chains of reasoning help."));
    ASSERT_EQ(some.rects().size(), 2);
    EXPECT_EQ(some.rects().at(0), QRectF(40, 0, 110, 10));
    PdfSelection backwards(2, twoLines());
    backwards.between({50, 25}, {45, 5});
    EXPECT_EQ(backwards.text(), some.text());
    backwards.all();
    EXPECT_EQ(backwards.text(), QStringLiteral("Long chains of reasoning help."));
}

TEST(PdfSelection, OfAPageWithoutWordsIsEmpty) {
    PdfSelection none(0, {});
    none.between({0, 0}, {100, 100});
    EXPECT_TRUE(none.isEmpty());
    none.all();
    EXPECT_TRUE(none.text().isEmpty());
}

TEST(PdfLayout, KeepsPagesWhateverSizesTheyClaim) {
    PdfLayout layout;
    layout.setPages({{612, 792}, {1, 100'000}, {100'000, 1}});
    layout.arrange(800, 1);
    EXPECT_EQ(layout.rectOf(0).width(), 760);
    EXPECT_LE(layout.rectOf(1).height(), 6 * 760);
    EXPECT_GT(layout.rectOf(2).height(), 0);
    EXPECT_EQ(layout.pageAt(-5), 0);
    EXPECT_EQ(layout.pageAt(1 << 30), 2);
    EXPECT_EQ(layout.pagesIn(0, 100), QList<int>({0}));
    const QPointF there = layout.onPage(0, layout.rectOf(0).center());
    EXPECT_TRUE(QRectF(0, 0, 612, 792).contains(there));
    EXPECT_TRUE(layout.inView(0, QRectF(there, QSizeF(1, 1))).intersects(layout.rectOf(0)));
    PdfLayout none;
    none.arrange(800, 1);
    EXPECT_EQ(none.pageAt(0), -1);
}

TEST(PdfMessages, ComeOutAsTheyWentIn) {
    pdf::Reply reply;
    reply.ask = pdf::Ask::Words;
    reply.page = 3;
    reply.words = twoLines();
    reply.hits = {QRectF(1, 2, 3, 4)};
    reply.sizes = {{612, 792}};
    reply.pages = 9;
    reply.width = 2;
    reply.height = 1;
    reply.pixels = QByteArray(8, 'x');
    QByteArray come = pdf::encoded(reply) + "rest";
    bool broken = false;
    const auto message = pdf::takeMessage(come, broken);
    ASSERT_TRUE(message);
    EXPECT_EQ(come, "rest");
    EXPECT_EQ(pdf::replyIn(*message), reply);
}

TEST(PdfMessages, AreRefusedWhenTheyClaimWhatIsNotAgreed) {
    bool broken = false;
    QByteArray endless("\xff\xff\xff\xff", 4);
    EXPECT_FALSE(pdf::takeMessage(endless, broken));
    EXPECT_TRUE(broken);
    pdf::Reply reply;
    reply.width = 60'000;
    reply.height = 60'000;
    EXPECT_FALSE(pdf::replyIn(pdf::encoded(reply).mid(4))) << "a picture without its pixels";
    reply.width = reply.height = 0;
    reply.hits = {QRectF(0, 0, std::numeric_limits<double>::infinity(), 1)};
    EXPECT_FALSE(pdf::replyIn(pdf::encoded(reply).mid(4)));
    reply.hits.clear();
    for (const QSizeF size : {QSizeF(0, 792), QSizeF(612, 0), QSizeF(-612, 792)}) {
        reply.sizes = {size};
        EXPECT_FALSE(pdf::replyIn(pdf::encoded(reply).mid(4))) << "points are divided by it";
    }
    reply.sizes.clear();
    const QByteArray sound = pdf::encoded(reply).mid(4);
    ASSERT_TRUE(pdf::replyIn(sound));
    for (qsizetype length = 0; length < sound.size(); ++length)
        EXPECT_FALSE(pdf::replyIn(sound.left(length))) << length;
    for (qsizetype i = 0; i < sound.size(); ++i) { // never more than it holds
        QByteArray other = sound;
        other[i] = char(0xff);
        (void)pdf::replyIn(other);
    }
}

} // namespace lectern::ui
