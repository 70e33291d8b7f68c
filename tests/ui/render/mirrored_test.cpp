// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/icons.h"
#include "ui/render/mirrored.h"
#include "ui/render/text_line.h"

#include <QGuiApplication>
#include <QImage>

#include <functional>
#include <gtest/gtest.h>

namespace lectern::ui {

namespace {

constexpr QRect board(0, 0, 120, 24);

class MirroredPainting : public testing::Test {
  protected:
    void TearDown() override { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    // What is painted on a board that is mirrored where the layout runs so.
    static QImage painted(Qt::LayoutDirection direction,
                          const std::function<void(QPainter &)> &paint) {
        QGuiApplication::setLayoutDirection(direction);
        QImage image(board.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(QFont(QStringLiteral("DejaVu Sans"), 10));
        const Mirrored mirrored(painter, board);
        paint(painter);
        return image;
    }
};

} // namespace

TEST_F(MirroredPainting, TurnsWhatIsFilledWhereTheLayoutRunsToTheLeft) {
    const auto bar = [](QPainter &painter) { painter.fillRect(QRect(0, 0, 3, 24), Qt::black); };
    EXPECT_EQ(painted(Qt::LeftToRight, bar).pixelColor(1, 5), QColor(Qt::black));
    const QImage turned = painted(Qt::RightToLeft, bar);
    EXPECT_EQ(turned.pixelColor(1, 5), QColor(Qt::white));
    EXPECT_EQ(turned.pixelColor(117, 5), QColor(Qt::black));
    EXPECT_EQ(turned.pixelColor(116, 5), QColor(Qt::white));
}

TEST_F(MirroredPainting, LeavesWordsUprightAtTheOtherSide) {
    const QString words = QStringLiteral("Ready");
    const QImage turned = painted(Qt::RightToLeft, [&words](QPainter &painter) {
        drawWords(painter, board.adjusted(10, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, words);
    });
    const QImage plain = painted(Qt::LeftToRight, [&words](QPainter &painter) {
        drawWords(painter, board.adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, words);
    });
    EXPECT_EQ(turned, plain);
    EXPECT_NE(turned, turned.mirrored(true, false));
}

TEST_F(MirroredPainting, LeavesLinesOfTextUpright) {
    const QImage turned = painted(Qt::RightToLeft, [](QPainter &painter) {
        drawTextLine(painter, QRectF(board), TextLine::of(QStringLiteral("Ready")));
    });
    // Something dark at the right, nothing at the left.
    const auto dark = [&turned](int from, int to) {
        for (int x = from; x < to; ++x)
            for (int y = 0; y < turned.height(); ++y)
                if (turned.pixelColor(x, y).lightness() < 128) return true;
        return false;
    };
    EXPECT_TRUE(dark(80, 120));
    EXPECT_FALSE(dark(0, 60));
}

TEST_F(MirroredPainting, TurnsIconsThatPointAlongTheLine) {
    const auto icon = [](Icon which) {
        return [which](QPainter &painter) {
            paintIcon(painter, {0, 4}, 16, which, QColor(Qt::black));
        };
    };
    const auto copied = [](const QImage &image, int x) { return image.copy(x, 4, 16, 16); };
    EXPECT_EQ(copied(painted(Qt::LeftToRight, icon(Icon::Code)), 0),
              copied(painted(Qt::RightToLeft, icon(Icon::Code)), 104));
    // The tip of the chevron, in the middle row of its square.
    const auto tip = [](const QImage &square) {
        int darkest = 0;
        for (int x = 0; x < square.width(); ++x)
            if (square.pixelColor(x, 8).lightness() < square.pixelColor(darkest, 8).lightness())
                darkest = x;
        return darkest;
    };
    EXPECT_LT(tip(copied(painted(Qt::LeftToRight, icon(Icon::ChevronLeft)), 0)), 8);
    EXPECT_GE(tip(copied(painted(Qt::RightToLeft, icon(Icon::ChevronLeft)), 104)), 8);
}

TEST_F(MirroredPainting, IsFoundByTheMouseWhereItIsSeen) {
    EXPECT_EQ(mirroredPlace({0, 0, 16, 24}, board), QRect(0, 0, 16, 24));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    EXPECT_EQ(mirroredPlace({0, 0, 16, 24}, board), QRect(104, 0, 16, 24));
}

} // namespace lectern::ui
