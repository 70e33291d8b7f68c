// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/statistics/statistics_queries.h"
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_ids.h"
#include "ui/pdf/pdf_session.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/parts/week_grid.h"
#include "ui/views/statistics/backlog_plot.h"
#include "ui/views/statistics/choice_button.h"
#include "ui/views/statistics/decisions_plot.h"
#include "ui/views/statistics/figures_plot.h"
#include "ui/views/statistics/nothing_counted.h"
#include "ui/views/statistics/rising_plot.h"
#include "ui/views/statistics/shares_plot.h"
#include "ui/views/statistics/statistics_page.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QMenu>
#include <QToolButton>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

constexpr int drawnTop = 32; // of what stands below a heading

// Six papers, of which one is kept with a tag, one is for later and one is skipped.
class WindowStatistics : public testing::Test {
  protected:
    explicit WindowStatistics(QSize size = {1360, 860})
        : m_test(size) {}

    void open() {
        m_test.importBehind(tests::inventedDigest(6));
        m_test.open();
        const auto papers = m_test.papers();
        decide(papers.at(0).id, model::DecisionState::Kept);
        decide(papers.at(1).id, model::DecisionState::Later);
        decide(papers.at(2).id, model::DecisionState::Skipped);
        tests::must(tests::await(m_test.library().apply(
            library::ChangeTags{model::PaperIds({papers.at(0).id}), {QStringLiteral("rl")}, {}})));
        showPage();
    }
    void decide(model::PaperId paper, model::DecisionState state) {
        tests::must(tests::await(
            m_test.library().apply(library::Decide{model::PaperIds({paper}), state, {}})));
    }
    void showPage() {
        m_test.window().commands().action(command::statistics)->trigger();
        ASSERT_TRUE(waitUntil([this] {
            return plot<FiguresPlot>().isVisible() || plot<NothingCounted>().isVisible();
        }));
    }
    [[nodiscard]] StatisticsPage &page() { return *m_test.window().findChild<StatisticsPage *>(); }
    template <typename Part>
    [[nodiscard]] Part &plot() {
        return *page().findChild<Part *>();
    }
    // What was chosen is shown, and the page is gone.
    [[nodiscard]] bool listShows(const QString &query, int papers) {
        return waitUntil([&] { return m_test.part<ListPane>().place().query == query; }) &&
               m_test.listBecomes(papers) && !page().isVisible();
    }
    [[nodiscard]] library::Period period() {
        return library::lastTwelveMonths(m_test.library().today());
    }
    static void click(QWidget &plot, const QPoint &drawn) {
        QTest::mouseClick(&plot, Qt::LeftButton, {}, drawn + QPoint(Plot::bleed, 0));
    }
    // Chooses a line of the menu behind the dots, whose words begin so.
    void chooseFromMenu(const QString &start) {
        for (QToolButton *button : page().findChildren<QToolButton *>()) {
            if (button->accessibleName() != QLatin1String("Export")) continue;
            Q_EMIT button->menu()->aboutToShow();
            for (QAction *action : button->menu()->actions())
                if (action->text().startsWith(start)) return action->trigger();
        }
        ADD_FAILURE() << "no such line: " << start.toStdString();
    }
    // The path of the file that the line exports.
    QString exported(const QString &line, const QString &name) {
        chooseFromMenu(line);
        auto *chooser = qobject_cast<QFileDialog *>(m_test.dialog());
        const QString path = m_test.folder() + QLatin1Char('/') + name;
        chooser->selectFile(path);
        QMetaObject::invokeMethod(chooser, "accept");
        EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Exported: ") + name));
        return path;
    }

    TestWindow m_test;
};

TEST_F(WindowStatistics, LeadFromEachFigureToItsPapers) {
    open();
    const int column = plot<FiguresPlot>().width() / 4;
    click(plot<FiguresPlot>(), {20, 20});
    EXPECT_TRUE(listShows(library::arrivedQuery(period()), 6));
    showPage();
    click(plot<FiguresPlot>(), {column + 20, 20});
    EXPECT_TRUE(listShows(library::keptQuery(period()), 1));
    showPage();
    click(plot<FiguresPlot>(), {2 * column + 20, 20});
    EXPECT_TRUE(listShows(library::decidedQuery(period()), 3));
    showPage();
    click(plot<FiguresPlot>(), {3 * column + 20, 20});
    EXPECT_TRUE(listShows(library::readQuery(period()), 0));
}

TEST_F(WindowStatistics, LeadFromADayOfTheCalendarToItsDecisions) {
    open();
    auto &decisions = plot<DecisionsPlot>();
    const QDate today = m_test.library().today();
    const WeekGrid weeks(today, decisions.width() - 2 * Plot::bleed);
    click(decisions, weeks.cellOf(today).center() + QPoint(0, drawnTop));
    EXPECT_TRUE(listShows(library::decidedQuery({today, today}), 3));
}

TEST_F(WindowStatistics, LeadFromTheBacklogToWhatIsUndecided) {
    open();
    auto &backlog = plot<BacklogPlot>();
    click(backlog, {backlog.width() - 2 * Plot::bleed - 5, 100});
    EXPECT_TRUE(listShows(Place::undecided().query, 3));
    showPage();
    backlog.setFocus(Qt::TabFocusReason);
    ASSERT_TRUE(waitUntil([&] { return backlog.hasFocus(); }));
    m_test.press("End");
    m_test.press("Left");
    m_test.press("Return");
    EXPECT_TRUE(listShows(library::waitingQuery(m_test.library().today().addDays(-7)), 0));
}

TEST_F(WindowStatistics, LeadFromAShareToWhatIsKeptOfIt) {
    open();
    auto &shares = plot<SharesPlot>();
    click(shares, {20, drawnTop + 10});
    EXPECT_TRUE(listShows(library::keptOfSource(QStringLiteral("hf-daily"), {}, period()), 1));
    showPage();
    QMenu *by = shares.findChild<ChoiceButton *>()->menu();
    by->actions().at(1)->trigger();
    EXPECT_EQ(shares.caption(), QStringLiteral("by tag"));
    EXPECT_TRUE(shares.summary().contains(QStringLiteral("rl: 100%, 1 of 1")))
        << shares.summary().toStdString();
    click(shares, {20, drawnTop + 10});
    EXPECT_TRUE(listShows(library::keptOfTag(QStringLiteral("rl"), period()), 1));
}

TEST_F(WindowStatistics, AreReachedAndReadByKeys) {
    open();
    ASSERT_TRUE(waitUntil([&] { return plot<FiguresPlot>().hasFocus(); })) << "at once";
    QSet<QWidget *> reached;
    for (int i = 0; i < 12; ++i) {
        reached.insert(QApplication::focusWidget());
        m_test.press("Tab");
    }
    for (Plot *plot : page().plots()) {
        EXPECT_TRUE(reached.contains(plot)) << plot->title().toStdString();
        QAccessibleInterface *shown = QAccessible::queryAccessibleInterface(plot);
        EXPECT_EQ(shown->role(), QAccessible::Chart);
        EXPECT_EQ(shown->text(QAccessible::Name), plot->title());
        EXPECT_EQ(shown->text(QAccessible::Description), plot->summary());
        EXPECT_FALSE(plot->summary().isEmpty());
        EXPECT_TRUE(
            page().asText().contains(plot->title() + QStringLiteral(": ") + plot->summary()));
    }
    for (QWidget *part : page().findChildren<QWidget *>()) {
        if (part->focusPolicy() == Qt::NoFocus || !part->isVisible()) continue;
        const QString name = QAccessible::queryAccessibleInterface(part)->text(QAccessible::Name);
        EXPECT_FALSE(name.isEmpty()) << part->metaObject()->className();
    }
    auto &figures = plot<FiguresPlot>();
    figures.setFocus(Qt::TabFocusReason);
    ASSERT_TRUE(waitUntil([&] { return figures.hasFocus(); }));
    m_test.press("Right");
    EXPECT_TRUE(figures.accessibleDescription().startsWith(QStringLiteral("1 kept")))
        << figures.accessibleDescription().toStdString();
    m_test.press("Return");
    EXPECT_TRUE(listShows(library::keptQuery(period()), 1));
}

// The same window, laid out from right to left.
class MirroredWindowStatistics : public WindowStatistics {
  protected:
    MirroredWindowStatistics() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    ~MirroredWindowStatistics() override { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    // As a click of the usual layout would be, at the other side.
    static void clickMirrored(QWidget &plot, const QPoint &drawn) {
        QTest::mouseClick(&plot, Qt::LeftButton, {},
                          {plot.width() - 1 - Plot::bleed - drawn.x(), drawn.y()});
    }
};

TEST_F(MirroredWindowStatistics, AreClickedWhereTheyAreSeen) {
    open();
    clickMirrored(plot<FiguresPlot>(), {20, 20});
    EXPECT_TRUE(listShows(library::arrivedQuery(period()), 6));
    showPage();
    auto &decisions = plot<DecisionsPlot>();
    const QDate today = m_test.library().today();
    const WeekGrid weeks(today, decisions.width() - 2 * Plot::bleed);
    clickMirrored(decisions, weeks.cellOf(today).center() + QPoint(0, drawnTop));
    EXPECT_TRUE(listShows(library::decidedQuery({today, today}), 3));
}

TEST_F(MirroredWindowStatistics, ArePaintedFromTheRight) {
    open();
    auto &backlog = plot<BacklogPlot>();
    backlog.clearFocus();
    const QImage shown = backlog.grab().toImage();
    // The curve is three in the end: at the left, where the latest day stands.
    const QColor tint = m_test.theme().theme().colour(Role::Accent);
    int left = 0;
    int right = 0;
    for (int x = 0; x < shown.width(); ++x)
        for (int y = drawnTop; y < shown.height(); ++y)
            if (shown.pixelColor(x, y) == tint) ++(x < shown.width() / 4 ? left : right);
    EXPECT_GT(left, 20);
    EXPECT_GT(left, right / 4) << "else the rise of the last week is at the right";
    plot<FiguresPlot>().setFocus(Qt::TabFocusReason);
    m_test.press("Left");
    EXPECT_TRUE(plot<FiguresPlot>().accessibleDescription().startsWith(QStringLiteral("1 kept")))
        << "the arrow goes where it points";
    QWidget *by = plot<SharesPlot>().findChild<ChoiceButton *>();
    EXPECT_LT(by->geometry().center().x(), plot<SharesPlot>().width() / 2);
}

TEST_F(WindowStatistics, FollowWhatChanges) {
    open();
    decide(m_test.papers(QStringLiteral("is:undecided")).constFirst().id,
           model::DecisionState::Kept);
    EXPECT_TRUE(waitUntil(
        [&] { return plot<FiguresPlot>().summary().contains(QStringLiteral("2 kept")); }));
}

TEST_F(WindowStatistics, OfAnEmptyLibrarySayWhatToDo) {
    m_test.open();
    showPage();
    EXPECT_FALSE(plot<FiguresPlot>().isVisible());
    QToolButton *go = nullptr;
    for (QToolButton *button : page().findChildren<QToolButton *>())
        if (button->accessibleName() == QLatin1String("Go to the inbox")) go = button;
    ASSERT_TRUE(go && go->isVisible());
    EXPECT_TRUE(waitUntil([&] { return go->hasFocus(); }));
    go->click();
    EXPECT_TRUE(waitUntil([&] { return !page().isVisible(); }));
}

class NarrowWindowStatistics : public WindowStatistics {
  protected:
    NarrowWindowStatistics()
        : WindowStatistics({420, 860}) {}
};

TEST_F(NarrowWindowStatistics, StayWithinTheWindow) {
    open();
    for (Plot *plot : page().plots()) {
        const QPoint corner = plot->mapTo(&page(), QPoint(plot->width(), 0));
        EXPECT_LE(corner.x(), page().width()) << plot->title().toStdString();
        EXPECT_GE(plot->mapTo(&page(), QPoint()).x(), 0) << plot->title().toStdString();
    }
    EXPECT_GT(plot<RisingPlot>().mapTo(&page(), QPoint()).y(),
              plot<BacklogPlot>().mapTo(&page(), QPoint()).y());
}

QString textOfSvg(const QString &path, QStringList &elements) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) elements += xml.name().toString();
        if (xml.isCharacters()) text += xml.text().toString() + u' ';
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return text.simplified();
}

TEST_F(WindowStatistics, AreExportedAsSvg) {
    open();
    QStringList elements;
    const QString text = textOfSvg(
        exported(QStringLiteral("Export the page"), QStringLiteral("page.svg")), elements);
    for (const auto *words : {"Statistics", "Last 12 months", "came in", "Decisions a day",
                              "Backlog", "Rising terms", "Share kept", "by source", "33%"})
        EXPECT_TRUE(text.contains(QLatin1String(words))) << words << " in " << text.toStdString();
    EXPECT_TRUE(text.startsWith(QStringLiteral("Statistics · Last 12 months Figures: 6 papers")))
        << "title and description: " << text.toStdString();
    EXPECT_TRUE(elements.contains(QStringLiteral("text")));
    EXPECT_FALSE(elements.contains(QStringLiteral("image"))) << "drawn, not copied";
    const QString one = textOfSvg(
        exported(QStringLiteral("Export “Backlog”"), QStringLiteral("backlog.svg")), elements);
    EXPECT_TRUE(one.contains(QStringLiteral("Backlog")));
    EXPECT_FALSE(one.contains(QStringLiteral("Rising terms")));
}

TEST_F(WindowStatistics, AreExportedAsPng) {
    open();
    const QImage image(exported(QStringLiteral("Export the page"), QStringLiteral("page.png")));
    ASSERT_FALSE(image.isNull());
    EXPECT_EQ(image.width(), 2 * (888 + 2 * 32));
    EXPECT_EQ(image.pixelColor(2, 2), QColor(Qt::white));
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    EXPECT_GT(colours.size(), 20);
}

TEST_F(WindowStatistics, AreExportedAsPdfWithItsText) {
    open();
    m_test.theme().setChoice(ThemeChoice::Dark); // the paper is white nevertheless
    const QString path =
        exported(QStringLiteral("Export “Decisions a day”"), QStringLiteral("calendar.pdf"));
    PdfSession session;
    QStringList words;
    QImage drawn;
    QObject::connect(&session, &PdfSession::opened, &session, [&] {
        session.askWords(0);
        session.want({{0, 400}});
    });
    QObject::connect(&session, &PdfSession::wordsCame, &session,
                     [&](int, const QList<pdf::Word> &all) {
                         for (const pdf::Word &word : all)
                             words += word.text;
                     });
    QObject::connect(&session, &PdfSession::drawn, &session,
                     [&](int, const QImage &image) { drawn = image; });
    session.open(path);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !words.isEmpty() && !drawn.isNull(); }, 60'000));
    EXPECT_TRUE(words.contains(QStringLiteral("Decisions"))) << words.join(u' ').toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("Mon"))) << words.join(u' ').toStdString();
    EXPECT_EQ(drawn.pixelColor(3, 3), QColor(Qt::white));
}

TEST_F(WindowStatistics, SayWhyAPictureWasNotWritten) {
    open();
    chooseFromMenu(QStringLiteral("Export the page"));
    auto *chooser = qobject_cast<QFileDialog *>(m_test.dialog());
    chooser->selectFile(m_test.folder() + QStringLiteral("/page.doc"));
    QMetaObject::invokeMethod(chooser, "accept");
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("A picture is an .svg")));
}

TEST_F(WindowStatistics, AreCopiedAsText) {
    open();
    chooseFromMenu(QStringLiteral("Copy as text"));
    const QString text = QApplication::clipboard()->text();
    EXPECT_TRUE(text.startsWith(QStringLiteral("Last 12 months\nFigures: 6 papers came in")))
        << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Backlog: 3 undecided; most on")));
}

} // namespace
} // namespace lectern::ui
