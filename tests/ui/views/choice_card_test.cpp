// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/theme_source.h"
#include "ui/views/parts/choice_card.h"

#include <QAction>
#include <QGuiApplication>
#include <QImage>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class ChoiceCardTest : public testing::Test {
  protected:
    void TearDown() override { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    [[nodiscard]] ChoiceCard *newCard(QWidget *parent = nullptr) {
        return new ChoiceCard(&m_action, Icon::Undo, QStringLiteral("The file is kept."),
                              QStringLiteral("R"), ChoiceCard::Weight::Usual, m_theme, parent);
    }
    // Whether there is anything dark there.
    static bool isInked(const QImage &image, const QRect &place) {
        for (int x = place.left(); x <= place.right(); ++x)
            for (int y = place.top(); y <= place.bottom(); ++y)
                if (image.pixelColor(x, y).lightness() < 128) return true;
        return false;
    }

    ThemeSource m_theme{Shade::Light, {QStringLiteral("DejaVu Sans"), {}, {}}};
    QAction m_action{QStringLiteral("Restore")};
};

TEST_F(ChoiceCardTest, BreaksWordsThatAreTooLongForALine) {
    std::unique_ptr<ChoiceCard> card(newCard());
    const int oneLine = card->heightForWidth(240);
    m_action.setText(QStringLiteral("Diese Sicherung wiederherstellen, und zwar ganz"));
    const int line = QFontMetrics(m_theme.theme().font(Type::InterfaceStrong)).lineSpacing();
    EXPECT_GE(card->heightForWidth(240), oneLine + line / 2);
    card->resize(240, card->heightForWidth(240));
    // The end of the second line, which an ellipsis would have taken.
    EXPECT_TRUE(isInked(card->grab().toImage(), QRect(40, 14 + line, 120, line - 4)));
}

TEST_F(ChoiceCardTest, RunsItsActionByMouseAndKeyWhileThatCanRun) {
    std::unique_ptr<ChoiceCard> card(newCard());
    card->show();
    const QSignalSpy ran(&m_action, &QAction::triggered);
    QTest::mouseClick(card.get(), Qt::LeftButton);
    QTest::keyClick(card.get(), Qt::Key_Return);
    EXPECT_EQ(ran.size(), 2);
    m_action.setEnabled(false);
    EXPECT_FALSE(card->isEnabled());
    QTest::mouseClick(card.get(), Qt::LeftButton);
    EXPECT_EQ(ran.size(), 2);
}

TEST_F(ChoiceCardTest, RunsItsActionOnceWhileEnterIsHeld) {
    std::unique_ptr<ChoiceCard> card(newCard());
    card->show();
    const QSignalSpy ran(&m_action, &QAction::triggered);
    for (const bool repeated : {false, true, true}) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Enter, Qt::KeypadModifier, {}, repeated);
        QCoreApplication::sendEvent(card.get(), &press);
        EXPECT_TRUE(press.isAccepted()) << "it is not for the page behind";
    }
    EXPECT_EQ(ran.size(), 1);
}

TEST_F(ChoiceCardTest, IsMirroredWhereTheLayoutIs) {
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    std::unique_ptr<ChoiceCard> card(newCard());
    card->resize(400, card->heightForWidth(400));
    const QImage shown = card->grab().toImage();
    EXPECT_TRUE(isInked(shown, QRect(280, 14, 80, 20))) << "its words";
    EXPECT_FALSE(isInked(shown, QRect(60, 14, 100, 20))) << "beside the key";
}

} // namespace
} // namespace lectern::ui
