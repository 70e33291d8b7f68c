// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/statistics_scenes.h"

#include "tests/gallery/fillings.h"
#include "tests/support/test_library.h"
#include "tests/ui/support/wait_until.h"
#include "ui/commands/command_ids.h"
#include "ui/views/statistics/nothing_counted.h"
#include "ui/views/statistics/shares_plot.h"
#include "ui/views/statistics/statistics_page.h"

#include <QRandomGenerator>
#include <QTimeZone>

#include <array>

namespace lectern::tests {

namespace {

constexpr QSize statisticsWindow(1360, 860);
constexpr QSize narrowStatistics(640, 860);

struct Feed {
    const char *title;
    int papers; // a day
    int kept;   // per cent
};
constexpr std::array feeds = {
    Feed{"Reading group picks", 4, 41},
    Feed{"Journal feeds", 9, 14},
    Feed{"The proceedings of the society for quiet lamps and slow ribosomes", 8, 12},
    Feed{"arXiv math.NT", 14, 9},
    Feed{"arXiv q-bio.GN", 16, 8},
    Feed{"arXiv cs.CL", 24, 6},
    Feed{"arXiv cs.LG", 30, 5},
    Feed{"arXiv stat.ML", 22, 4}};
constexpr std::array risers = {"Depth Budget",      "Stale Teacher", "Half-Written Proof",
                               "Leaky Cache",       "Noisy Lift",    "Slow Ribosome",
                               "Annotator Fatigue", "Tone Budget"};
constexpr std::array subjects = {"Rivers", "Choirs", "Bridges", "Ledgers", "Orchards", "Harbours"};
constexpr std::array people = {"Ada Voss",     "Lin Yucheng",       "Ines Brandt",
                               "Rémi Lemaire", "Solveig Brandvold", "Kwabena Mensah"};

// A year of it, up to the morning of 26 November.
class YearOfPapers {
  public:
    explicit YearOfPapers(Stage &stage)
        : m_stage(stage) {}

    void live() {
        const QDate last(2026, 11, 26);
        for (QDate day(2025, 11, 24); day <= last; day = day.addDays(1)) {
            const bool workday = day.dayOfWeek() <= 5;
            const bool away = day.month() == 7 && day.day() > 10;
            if (workday) bring(day, last);
            if (away || (!workday && m_random.bounded(4) > 0)) continue;
            decide(day, last);
        }
    }

  private:
    void bring(const QDate &day, const QDate &last) {
        m_stage.at(QDateTime(day, QTime(8, 0), QTimeZone::utc()));
        m_feed = &feeds.at(size_t(day.toJulianDay()) % feeds.size());
        QByteArray rss = QByteArray("<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/"
                                    "1.1/\"><channel><title>") +
                         m_feed->title + "</title>";
        const int weeks = int(day.daysTo(last)) / 7;
        for (int i = 0; i < m_feed->papers; ++i) {
            const QByteArray number = QByteArray::number(++m_papers);
            rss += "<item><title>" + titleOf(weeks) + " " + number +
                   "</title><link>https://example.org/" + number + "</link><dc:creator>" +
                   people.at(size_t(m_random.bounded(int(people.size())))) +
                   "</dc:creator><description>We watch what the " + number +
                   " lamps along the river see in a year.</description></item>";
        }
        m_stage.importText(rss + "</channel></rss>", QStringLiteral("%1.xml").arg(m_papers),
                           *model::Day::of(day.year(), day.month(), day.day()));
    }

    // The fewer weeks are left, the more often a title is of what rises.
    QByteArray titleOf(int weeks) {
        const int riser = m_random.bounded(int(risers.size()));
        const bool rises = weeks < 14 && m_random.bounded(14 + 5 * riser) < 12 - weeks;
        const QByteArray subject = subjects.at(size_t(m_random.bounded(int(subjects.size()))));
        if (rises) return risers.at(size_t(riser)) + QByteArray(" for the Study of ") + subject;
        return "On the Slow Study of " + subject + " at Night";
    }

    // A few one by one, some seconds apart, then the rest but for what is left to other days.
    void decide(const QDate &day, const QDate &last) {
        const QList<model::PaperId> waiting = m_stage.papers(QStringLiteral("is:undecided"));
        const bool busy = m_random.bounded(5) > 0;
        const auto days = qsizetype(day.daysTo(last));
        const qsizetype left = days < 30 ? 9 + 3 * days : 9 + 2 * days % 90;
        const qsizetype single =
            std::min<qsizetype>(waiting.size(), busy ? 1 + m_random.bounded(5) : 0);
        QDateTime now(day, QTime(9, 0), QTimeZone::utc());
        for (qsizetype i = 0; i < single; ++i) {
            now = now.addMSecs(3'000 + m_random.bounded(8'000));
            decideAt(now, {waiting.at(i)});
        }
        decideAt(now.addSecs(9), waiting.mid(single + left));
    }

    void decideAt(const QDateTime &now, const QList<model::PaperId> &papers) {
        QList<model::PaperId> kept;
        QList<model::PaperId> skipped;
        for (const model::PaperId paper : papers)
            (m_random.bounded(100) < m_feed->kept ? kept : skipped).append(paper);
        m_stage.at(now);
        using State = model::DecisionState;
        if (!kept.isEmpty()) annotate(model::PaperIds(kept));
        if (!kept.isEmpty()) m_stage.apply(library::Decide{model::PaperIds(kept), State::Kept, {}});
        if (!skipped.isEmpty())
            m_stage.apply(library::Decide{model::PaperIds(skipped), State::Skipped, {}});
    }

    void annotate(const model::PaperIds &paper) {
        static const QStringList tags{QStringLiteral("theory"), QStringLiteral("rl/offline"),
                                      QStringLiteral("methods"), QStringLiteral("agents")};
        m_stage.apply(
            library::ChangeTags{paper, {tags.at(m_random.bounded(int(tags.size())))}, {}, {}});
        if (m_random.bounded(3) == 0)
            m_stage.apply(library::SetProgress{paper, model::ReadingProgress::Read});
        if (m_random.bounded(4) == 0)
            m_stage.apply(library::SetNote{
                paper.ids().constFirst(), QStringLiteral("Ask Ada for the table."), {}});
    }

    Stage &m_stage;
    QRandomGenerator m_random{26};
    const Feed *m_feed = nullptr;
    int m_papers = 0;
};

bool isCounted(const ui::StatisticsPage &page) {
    return page.plots().constFirst()->isVisible() ||
           page.findChild<ui::NothingCounted *>()->isVisible();
}

ui::StatisticsPage &showStatistics(Stage &stage, const QSize &size) {
    stage.open(size);
    stage.run(ui::command::statistics);
    auto *page = stage.window().findChild<ui::StatisticsPage *>();
    if (!ui::waitUntil([page] { return isCounted(*page); })) qFatal("Nothing was counted");
    stage.settle();
    return *page;
}

void statistics(Stage &stage, const QSize &size) {
    YearOfPapers(stage).live();
    showStatistics(stage, size);
}

void statisticsByTag(Stage &stage, const QSize &size) {
    YearOfPapers(stage).live();
    auto &page = showStatistics(stage, size);
    auto *shares = page.findChild<ui::SharesPlot *>();
    shares->setBy(ui::SharesPlot::By::Author);
    shares->setFocus(Qt::TabFocusReason);
    stage.press(Qt::Key_Down);
}

void statisticsEmpty(Stage &stage, const QSize &size) {
    showStatistics(stage, size);
}

// The first day: a few papers, one decision.
void statisticsFirstDay(Stage &stage, const QSize &size) {
    triage(stage, size);
    stage.run(ui::command::statistics);
    auto *page = stage.window().findChild<ui::StatisticsPage *>();
    if (!ui::waitUntil([page] { return isCounted(*page); })) qFatal("Nothing was counted");
    stage.settle();
}

} // namespace

QList<Scene> statisticsScenes() {
    using ui::Shade;
    return {
        {QStringLiteral("08-statistics"), statisticsWindow, Shade::Light, statistics},
        {QStringLiteral("08-statistics-dark"), statisticsWindow, Shade::Dark, statistics},
        {QStringLiteral("08-statistics-narrow"), narrowStatistics, Shade::Light, statistics},
        {QStringLiteral("08-statistics-author"), statisticsWindow, Shade::Dark, statisticsByTag},
        {QStringLiteral("08-statistics-empty"), statisticsWindow, Shade::Light, statisticsEmpty},
        {QStringLiteral("08-statistics-first-day"), statisticsWindow, Shade::Light,
         statisticsFirstDay},
    };
}

} // namespace lectern::tests
