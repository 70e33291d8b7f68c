// SPDX-License-Identifier: GPL-3.0-or-later
// What a dialog without a frame of the desktop has instead of one.
#include "ui/dialogs/dialog_frame.h"
#include "ui/dialogs/edge_grips.h"
#include "ui/dialogs/frame_button.h"
#include "ui/render/popup_painting.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/popup_shadow.h"

#include <QMouseEvent>
#include <QTest>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class FrameTest : public testing::Test {
  protected:
    [[nodiscard]] QColor colour(Role role) const { return m_theme.theme().colour(role); }
    // How many pixels of the area have exactly that colour.
    static int count(const QImage &image, const QRect &area, const QColor &colour) {
        int found = 0;
        for (int x = area.left(); x <= area.right(); ++x)
            for (int y = area.top(); y <= area.bottom(); ++y)
                found += image.pixelColor(x, y) == colour ? 1 : 0;
        return found;
    }

    ThemeSource m_theme{Shade::Light, {QStringLiteral("DejaVu Sans"), {}, {}}};
};

class Sheet final : public DialogFrame {
  public:
    explicit Sheet(const ThemeSource &theme)
        : DialogFrame(QStringLiteral("Sheet"), {}, theme, nullptr) {
        resize(400, 300);
        makeResizable();
        show();
    }
};

class Answered final : public DialogFrame {
  public:
    explicit Answered(const ThemeSource &theme)
        : DialogFrame(QStringLiteral("Answered"), {}, theme, nullptr)
        , answer(new QWidget(this)) {
        answer->setFixedSize(100, 40);
        setAnswers({answer});
        resize(400, 300);
        show();
    }

    QWidget *answer;
};

// From a point of the dialog on, by that much, as a mouse does it.
void drag(QWidget &dialog, const QPoint &from, const QPoint &by) {
    QWidget *grip = dialog.childAt(from);
    ASSERT_TRUE(grip);
    const auto send = [&](QEvent::Type type, const QPoint &at, Qt::MouseButtons held) {
        QMouseEvent event(type, QPointF(), QPointF(dialog.mapToGlobal(QPoint()) + at),
                          Qt::LeftButton, held, Qt::NoModifier);
        QCoreApplication::sendEvent(grip, &event);
    };
    const QPoint corner = dialog.pos(); // the dialog may move while its edge is dragged
    send(QEvent::MouseButtonPress, from, Qt::LeftButton);
    send(QEvent::MouseMove, from + by - (dialog.pos() - corner), Qt::LeftButton);
    send(QEvent::MouseButtonRelease, from + by - (dialog.pos() - corner), {});
}

TEST_F(FrameTest, EdgesAndCornersMakeADialogLarger) {
    Sheet sheet(m_theme);
    const QRect before = sheet.geometry();
    drag(sheet, {before.width() - 2, 150}, {60, 0});
    EXPECT_EQ(sheet.size(), before.size() + QSize(60, 0));
    drag(sheet, {200, sheet.height() - 2}, {0, 40});
    EXPECT_EQ(sheet.size(), before.size() + QSize(60, 40));
    drag(sheet, {2, 2}, {-10, -20});
    EXPECT_EQ(sheet.size(), before.size() + QSize(70, 60));
    EXPECT_EQ(sheet.pos(), before.topLeft() - QPoint(10, 20)) << "the other corner stays";
}

TEST_F(FrameTest, EdgesStopAtWhatTheDialogNeeds) {
    Sheet sheet(m_theme);
    sheet.setMinimumSize(300, 200);
    const QRect before = sheet.geometry();
    drag(sheet, {before.width() - 2, before.height() - 2}, {-1'000, -1'000});
    EXPECT_EQ(sheet.size(), QSize(300, 200));
    drag(sheet, {2, 100}, {1'000, 0});
    EXPECT_EQ(sheet.size(), QSize(300, 200));
    EXPECT_EQ(sheet.pos(), before.topLeft()) << "it is not pushed away";
}

TEST_F(FrameTest, EdgesShowByThePointerWhereTheyLead) {
    Sheet sheet(m_theme);
    const auto shape = [&](int x, int y) { return sheet.childAt(x, y)->cursor().shape(); };
    EXPECT_EQ(shape(1, 150), Qt::SizeHorCursor);
    EXPECT_EQ(shape(200, 298), Qt::SizeVerCursor);
    EXPECT_EQ(shape(1, 1), Qt::SizeFDiagCursor);
    EXPECT_EQ(shape(398, 1), Qt::SizeBDiagCursor);
    sheet.resize(500, 300);
    EXPECT_EQ(shape(498, 150), Qt::SizeHorCursor) << "they follow";
}

TEST_F(FrameTest, AnswersStandInTheMiddleOfTheFoot) {
    Answered dialog(m_theme);
    const int middle = dialog.answer->mapTo(&dialog, dialog.answer->rect().center()).x();
    EXPECT_NEAR(middle, dialog.rect().center().x(), 1);
}

TEST_F(FrameTest, TheButtonHasRoomForItsKeyAndDrawsItBehindTheWords) {
    FrameButton button(QStringLiteral("Import"), QStringLiteral("Return"), m_theme);
    const QPushButton plain(QStringLiteral("Import"));
    EXPECT_GE(button.sizeHint().width(), plain.sizeHint().width() + 18);
    button.setDefault(true);
    button.resize(200, 32);
    const QRect behind(100 + button.fontMetrics().horizontalAdvance(button.text()) / 2 - 12, 4, 40,
                       24);
    EXPECT_GT(count(button.grab().toImage(), behind, colour(Role::KeyOn)), 20) << "the cap's edge";
    button.setEnabled(false);
    EXPECT_EQ(count(button.grab().toImage(), behind, colour(Role::KeyOn)), 0)
        << "no key where there is nothing to press";
}

TEST_F(FrameTest, TheButtonThatLeavesShowsItsKeyQuietly) {
    FrameButton button(QStringLiteral("Cancel"), QStringLiteral("Esc"), m_theme);
    const QPushButton plain(QStringLiteral("Cancel"));
    EXPECT_GE(button.sizeHint().width(), plain.sizeHint().width() + 18);
    button.resize(200, 32);
    const QRect behind(100 + button.fontMetrics().horizontalAdvance(button.text()) / 2 - 12, 4, 40,
                       24);
    const QImage picture = button.grab().toImage();
    EXPECT_GT(count(picture, behind, colour(Role::Edge)), 20) << "the cap's edge";
    EXPECT_EQ(count(picture, behind, colour(Role::KeyOn)), 0) << "it is not the default";
}

TEST_F(FrameTest, TheShadowGoesWithItsPopup) {
    QWidget window;
    window.resize(400, 300);
    auto *popup = new QWidget(&window);
    popup->setGeometry(100, 80, 120, 60);
    popup->hide();
    auto *shadow = new PopupShadow(popup, m_theme);
    window.show();
    EXPECT_TRUE(shadow->isHidden());
    popup->show();
    const QMargins around(popupShadow, popupShadow, popupShadow, popupShadow);
    EXPECT_EQ(shadow->geometry(), popup->geometry().marginsAdded(around));
    popup->setGeometry(50, 40, 200, 100);
    EXPECT_EQ(shadow->geometry(), popup->geometry().marginsAdded(around)) << "moves with it";
    EXPECT_LT(window.children().indexOf(shadow), window.children().indexOf(popup)) << "beneath it";
    EXPECT_EQ(window.childAt(popup->geometry().bottomLeft() + QPoint(20, 6)), nullptr)
        << "not for the mouse";
    popup->hide();
    EXPECT_TRUE(shadow->isHidden());
    QPointer<QWidget> left(shadow);
    delete popup;
    EXPECT_TRUE(QTest::qWaitFor([&] { return left.isNull(); }, 5'000));
}

TEST_F(FrameTest, TheShadowDarkensWhatLiesBesideThePopup) {
    QWidget window;
    window.setAutoFillBackground(true);
    window.resize(400, 300);
    const QRect place(100, 80, 120, 60);
    const QPoint below(place.center().x(), place.bottom() + 6);
    window.show();
    const QColor before = window.grab().toImage().pixelColor(below);
    auto *popup = new QWidget(&window);
    popup->setGeometry(place);
    new PopupShadow(popup, m_theme);
    popup->show();
    EXPECT_LT(window.grab().toImage().pixelColor(below).lightness(), before.lightness());
    EXPECT_EQ(window.grab().toImage().pixelColor(4, 4), before) << "and nothing else";
}

} // namespace
} // namespace lectern::ui
