// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/theme_source.h"
#include "ui/views/parts/section_list.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class SectionListTest : public testing::Test {
  protected:
    SectionListTest() {
        m_list.setSections({{QStringLiteral("Reader"), Icon::BookOpen},
                            {QStringLiteral("Bibliothek und Sicherungen"), Icon::Database},
                            {QStringLiteral("Keys"), Icon::Keyboard}});
        m_list.resize(m_list.sizeHint());
        m_list.show();
        m_list.setChosen(0);
    }
    void click(int row) {
        QTest::mouseClick(m_list.viewport(), Qt::LeftButton, {},
                          m_list.visualRect(m_list.model()->index(row, 0)).center());
    }

    ThemeSource m_theme{Shade::Light, {QStringLiteral("DejaVu Sans"), {}, {}}};
    SectionList m_list{QStringLiteral("Sections"), m_theme};
    QSignalSpy m_chosen{&m_list, &SectionList::chosen};
};

TEST_F(SectionListTest, IsAsWideAsItsLongestTitleAndAsTallAsItsRows) {
    const QFontMetrics metrics(m_theme.theme().font(Type::InterfaceStrong));
    const int title = metrics.horizontalAdvance(QStringLiteral("Bibliothek und Sicherungen"));
    EXPECT_GE(m_list.sizeHint().width(), title + 34) << "the icon stands before it";
    EXPECT_EQ(m_list.sizeHint().height(), 3 * 32);
    SectionList small(QStringLiteral("Sections"), m_theme);
    small.setSections({{QStringLiteral("Keys"), Icon::Keyboard}});
    EXPECT_EQ(small.sizeHint().width(), 183) << "as the picture has it";
}

TEST_F(SectionListTest, SaysWhatIsChosenAndChosenAgainAndNotWhatIsMarked) {
    m_list.setChosen(2);
    EXPECT_TRUE(m_chosen.isEmpty());
    click(1);
    EXPECT_EQ(m_chosen.constLast().constFirst().toInt(), 1);
    const qsizetype before = m_chosen.size();
    click(1);
    EXPECT_GT(m_chosen.size(), before) << "one wants to be there again";
    QTest::keyClick(&m_list, Qt::Key_Down);
    EXPECT_EQ(m_chosen.constLast().constFirst().toInt(), 2);
}

TEST_F(SectionListTest, LeavesOutWhereNothingWasFound) {
    m_list.setFound(1, false);
    QTest::keyClick(&m_list, Qt::Key_Down);
    EXPECT_EQ(m_chosen.constLast().constFirst().toInt(), 2);
    const qsizetype before = m_chosen.size();
    click(1);
    EXPECT_EQ(m_chosen.size(), before);
}

} // namespace
} // namespace lectern::ui
