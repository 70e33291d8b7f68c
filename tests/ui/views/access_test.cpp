// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/row_fetcher.h"
#include "ui/render/theme_source.h"
#include "ui/views/list/paper_list_view.h"
#include "ui/views/search/search_field.h"

#include <QAccessible>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

// What assistive techniques are told, asked as they would.
class AccessTest : public testing::Test {
  protected:
    AccessTest() {
        for (int number = 1; number <= 3; ++number)
            m_fetcher.rows.insert(model::PaperId(number), paperRow(number));
        m_view.resize(400, 400);
        m_view.show();
        m_model.setPapers(paperList(3, 3));
        m_fetcher.answer(0);
    }

    ThemeSource m_theme{Shade::Light, {}};
    RowFetcher m_fetcher;
    PaperListModel m_model{m_fetcher.fetch()};
    PaperListView m_view{m_model, m_theme};
};

TEST_F(AccessTest, TheListIsAListOfSentences) {
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&m_view);
    ASSERT_TRUE(list);
    EXPECT_EQ(list->role(), QAccessible::List);
    EXPECT_EQ(list->text(QAccessible::Name), QStringLiteral("Papers"));
    ASSERT_EQ(list->childCount(), 3);
    EXPECT_EQ(list->child(1)->text(QAccessible::Name),
              QStringLiteral("New. Paper 2. 29 November."));
    EXPECT_EQ(list->child(1)->rect().height(), ListGeometry::rowHeight);
}

TEST_F(AccessTest, TheCurrentRowIsTheOneWithTheFocus) {
    m_view.activateWindow();
    m_view.setFocus();
    m_view.setCurrentIndex(m_model.index(2));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&m_view);
    EXPECT_TRUE(list->child(2)->state().selected);
    EXPECT_FALSE(list->child(0)->state().selected);
}

TEST_F(AccessTest, TheSearchFieldHasAName) {
    SearchField field(m_theme);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&field);
    EXPECT_EQ(interface->role(), QAccessible::EditableText);
    EXPECT_EQ(interface->text(QAccessible::Name), QStringLiteral("Search"));
}

} // namespace
} // namespace lectern::ui
