// SPDX-License-Identifier: GPL-3.0-or-later
// A table of few cells, as it is painted.
#include "ui/render/theme_source.h"
#include "ui/views/parts/cell_list.h"

#include <QImage>

#include <gtest/gtest.h>
#include <memory>

namespace lectern::ui {
namespace {

constexpr int tableHeading = 32;
constexpr int tableRow = 44;

class CellTable : public testing::Test {
  protected:
    CellList &table(CellList::Rows kind) {
        m_list = std::make_unique<CellList>(
            QList<CellList::Column>{{QStringLiteral("Day"), 120}, {QString(), 0, true}}, kind,
            m_theme);
        setRows({});
        m_list->resize(400, m_list->sizeHint().height());
        return *m_list;
    }
    void setRows(const QSet<int> &ticked) {
        m_list->setTicked(ticked);
        m_list->setRows({{QStringLiteral("Monday"), QStringLiteral("verified")},
                         {QStringLiteral("Tuesday"), QStringLiteral("verified")}});
    }
    [[nodiscard]] QImage picture() { return m_list->viewport()->grab().toImage(); }
    [[nodiscard]] QColor colour(Role role) const { return m_theme.theme().colour(role); }
    static QImage row(const QImage &picture, int row) {
        return picture.copy(0, tableHeading + row * tableRow, picture.width(), tableRow);
    }
    // In the gutter before its cells.
    [[nodiscard]] int accentBefore(int place) {
        const QImage gutter = row(picture(), place).copy(0, 0, 44, tableRow);
        int found = 0;
        for (int x = 0; x < gutter.width(); ++x)
            for (int y = 0; y < gutter.height(); ++y)
                found += gutter.pixelColor(x, y) == colour(Role::Accent) ? 1 : 0;
        return found;
    }

    ThemeSource m_theme{Shade::Light, {QStringLiteral("DejaVu Sans"), {}, {}}};
    std::unique_ptr<CellList> m_list;
};

TEST_F(CellTable, StandsInAFrameThatCutsItsCorners) {
    table(CellList::Rows::Plain);
    const QImage image = picture();
    EXPECT_EQ(image.pixelColor(0, 0), colour(Role::Page));
    EXPECT_EQ(image.pixelColor(image.width() - 1, image.height() - 1), colour(Role::Page));
    EXPECT_EQ(image.pixelColor(image.width() / 2, 0), colour(Role::Line));
    EXPECT_EQ(image.pixelColor(0, image.height() / 2), colour(Role::Line));
    EXPECT_EQ(image.pixelColor(image.width() / 2, 5), colour(Role::Ground)) << "of the headings";
}

TEST_F(CellTable, MarksTheRowThatIsChosenByItsRing) {
    CellList &list = table(CellList::Rows::Choices);
    EXPECT_GT(accentBefore(0), 40);
    EXPECT_EQ(accentBefore(1), 0);
    list.setCurrentIndex(list.model()->index(1, 0));
    EXPECT_EQ(accentBefore(0), 0);
    EXPECT_GT(accentBefore(1), 40);
}

TEST_F(CellTable, HasNoRingsWhereNothingIsChosen) {
    table(CellList::Rows::Plain);
    EXPECT_EQ(accentBefore(0), 0) << "nor a bar, without the focus";
}

TEST_F(CellTable, TicksTheRowsThatAreNamed) {
    table(CellList::Rows::Plain);
    const QImage before = picture();
    setRows({1});
    const QImage after = picture();
    EXPECT_EQ(row(after, 0), row(before, 0));
    EXPECT_NE(row(after, 1), row(before, 1));
}

} // namespace
} // namespace lectern::ui
