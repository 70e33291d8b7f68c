// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/row_fetcher.h"
#include "tests/ui/support/wait_until.h"
#include "ui/render/theme_source.h"
#include "ui/views/list/paper_list_view.h"
#include "ui/views/list/row_painting.h"

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

QList<model::Tag> tagsCalled(const QStringList &names) {
    QList<model::Tag> tags;
    for (const QString &name : names) {
        model::Tag tag;
        tag.name = name;
        tags += tag;
    }
    return tags;
}

TEST_F(PaintingTest, TagsStandUncutAsManyAsThereIsRoomFor) {
    const QFontMetrics metrics(m_theme.theme().font(Type::Second));
    const auto texts = [&](const QStringList &names, qreal room = 174) {
        return tagTexts(tagsCalled(names), metrics, room);
    };
    const QString agents = QStringLiteral("agents");
    const QString replay = QStringLiteral("methods/replay");
    const QString rl = QStringLiteral("rl");
    EXPECT_EQ(texts({agents, rl}), QStringList({agents, rl}));
    EXPECT_EQ(texts({agents, rl, rl, rl, rl}), QStringList({agents, rl, rl, QStringLiteral("+2")}))
        << "three at most, and how many more there are";
    EXPECT_EQ(texts({replay, agents, rl}, 130), QStringList({replay, QStringLiteral("+2")}))
        << "whole ones, and not the end of one";
    EXPECT_EQ(texts({}), QStringList());
}

TEST_F(PaintingTest, ATagIsCutOnlyWhereItIsTooLongByItself) {
    const QFontMetrics metrics(m_theme.theme().font(Type::Second));
    const QString endless = QStringLiteral("agents/") + QString(60, QLatin1Char('x'));
    const QStringList texts = tagTexts(tagsCalled({endless, QStringLiteral("rl")}), metrics, 174);
    ASSERT_EQ(texts.size(), 2);
    EXPECT_TRUE(texts.at(0).startsWith(QStringLiteral("agents/xx")));
    EXPECT_TRUE(texts.at(0).endsWith(QChar(0x2026)));
    EXPECT_LE(metrics.horizontalAdvance(texts.at(0)), 174);
    EXPECT_EQ(texts.at(1), QStringLiteral("+1"));
}

TEST_F(PaintingTest, AChipIsAsWideAsItsTag) {
    model::PaperRow row = paperRow(1);
    row.seen = true;
    const QString name = QStringLiteral("methods/replays");
    row.tags = tagsCalled({name});
    show({row});
    const QImage image = picture();
    // Along a line above its letters: the ground of the chip, from edge to edge.
    const int line = row_measure::secondTop + 1;
    const QColor chip = at(image, 0, 400 - row_measure::rightPadding - 8, line);
    EXPECT_NE(chip, at(image, 0, 200, line));
    int wide = 0;
    for (int x = 0; x < 400; ++x)
        wide += at(image, 0, x, line) == chip ? 1 : 0;
    const QFontMetrics metrics(m_theme.theme().font(Type::Second));
    EXPECT_GE(wide, metrics.horizontalAdvance(name) + 12 - 8) << "but its round corners";
    EXPECT_LE(wide, metrics.horizontalAdvance(name) + 12);
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
