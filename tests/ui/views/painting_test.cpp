// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/row_fetcher.h"
#include "tests/ui/support/wait_until.h"
#include "ui/render/theme_source.h"
#include "ui/views/list/paper_list_view.h"

#include <QElapsedTimer>
#include <QImage>
#include <QScrollBar>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

// Rows as they come out on the screen, looked at pixel by pixel where that matters.
class PaintingTest : public testing::Test {
  protected:
    PaintingTest() {
        m_view.resize(400, 700);
        m_view.show();
    }
    void show(const QList<model::PaperRow> &rows) {
        model::PaperList list = paperList(int(rows.size()), int(rows.size()));
        for (qsizetype i = 0; i < rows.size(); ++i) {
            m_fetcher.rows.insert(list.ids.at(i), rows.at(i));
            m_fetcher.rows[list.ids.at(i)].id = list.ids.at(i);
        }
        m_model.setPapers(list);
        m_fetcher.answer(m_fetcher.count() - 1);
    }
    [[nodiscard]] QImage picture() { return m_view.grab().toImage(); }
    [[nodiscard]] QColor at(const QImage &image, int row, int x, int y) {
        const QRect rect = m_view.visualRect(m_model.index(row));
        return image.pixelColor(rect.left() + x, rect.top() + y);
    }
    [[nodiscard]] QColor colour(Role role) const { return m_theme.theme().colour(role); }

    ThemeSource m_theme{Shade::Light, {QStringLiteral("DejaVu Sans"), {}, {}}};
    RowFetcher m_fetcher;
    PaperListModel m_model{m_fetcher.fetch()};
    PaperListView m_view{m_model, m_theme};
};

TEST_F(PaintingTest, AnUnseenPaperHasADotAndASeenOneNothing) {
    model::PaperRow seen = paperRow(2);
    seen.seen = true;
    show({paperRow(1), seen});
    const QImage image = picture();
    EXPECT_EQ(at(image, 0, 20, 15), colour(Role::Accent));
    EXPECT_EQ(at(image, 1, 20, 15), colour(Role::Ground));
}

TEST_F(PaintingTest, AKeptPaperHasAStar) {
    model::PaperRow kept = paperRow(1);
    kept.decision = model::DecisionState::Kept;
    show({kept});
    EXPECT_EQ(at(picture(), 0, 20, 15), colour(Role::Accent));
}

TEST_F(PaintingTest, TheCurrentRowHasABarThatIsFaintWithoutFocus) {
    show({paperRow(1), paperRow(2)});
    m_view.setCurrentIndex(m_model.index(0));
    m_view.activateWindow();
    m_view.setFocus();
    ASSERT_TRUE(waitUntil([&] { return m_view.hasFocus(); }));
    EXPECT_EQ(at(picture(), 0, 1, 30), colour(Role::Accent));
    EXPECT_EQ(at(picture(), 0, 390, 10), colour(Role::Tint));
    EXPECT_EQ(at(picture(), 1, 1, 30), colour(Role::Ground));
    m_view.clearFocus();
    EXPECT_EQ(at(picture(), 0, 1, 30), colour(Role::Faint));
    EXPECT_EQ(at(picture(), 0, 390, 10), colour(Role::Hover));
}

TEST_F(PaintingTest, TheDarkThemeIsTakenWhenItComes) {
    show({paperRow(1), paperRow(2)});
    m_theme.setChoice(ThemeChoice::Dark);
    EXPECT_EQ(at(picture(), 1, 390, 10), QColor(0x17, 0x19, 0x1D));
}

TEST_F(PaintingTest, HostileAndEndlessTextIsPaintedInTime) {
    model::PaperRow endless = paperRow(1);
    endless.title = QString(1'000'000, QLatin1Char('x'));
    endless.abstractStart = QString(200'000, QChar(0x202E));
    endless.authors = {QString(100'000, QChar(0x0645))};
    endless.authorCount = 1;
    model::PaperRow html = paperRow(2);
    html.title = QStringLiteral("<img src=\"/dev/zero\"><b>bold</b>");
    show({endless, html});
    QElapsedTimer timer;
    timer.start();
    static_cast<void>(picture());
    EXPECT_LT(timer.elapsed(), 500);
}

TEST_F(PaintingTest, AMillionRowsScrollWithoutLayout) {
    m_model.setPapers(paperList(1'000'000, 100));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20; ++i) {
        m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->maximum() / 20 * i);
        static_cast<void>(picture());
    }
    m_view.setCurrentIndex(m_model.index(999'999));
    EXPECT_LT(timer.elapsed(), 2'000);
    EXPECT_EQ(m_view.indexAt(m_view.visualRect(m_view.currentIndex()).center()).row(), 999'999);
}

} // namespace
} // namespace lectern::ui
