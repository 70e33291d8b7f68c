// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/statistics/statistics_queries.h"
#include "core/library/statistics/statistics_reader.h"
#include "core/query/query.h"
#include "tests/support/test_library.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace lectern;
using library::KeptOf;
using library::Period;
using library::RisingTerm;
using library::Statistics;
using model::DecisionState;
using tests::await;
using tests::must;
using tests::TestLibrary;

namespace {

constexpr qint64 oneDayMs = 86'400'000;

// A bibliography of papers whose titles and authors are drawn from few.
QByteArray inventedBibliography(QRandomGenerator &random, int papers) {
    static const std::array titles = {"half-written proof", "Leaky Cache",        "GPT-4o",
                                      "noisy lift",         "the slow ribosome",  "C++ in 30 days",
                                      "stale teachers",     "a leaky, old cache", "深度学习"};
    static const std::array authors = {"Ada Voss", "Voss, Adam", "Lin Yucheng", "O'Brien, Ida",
                                       "Rémi Lemaire"};
    const auto draw = [&](const auto &from) {
        return QByteArray(from.at(size_t(random.bounded(int(from.size())))));
    };
    QByteArray text;
    for (int i = 0; i < papers; ++i) {
        const QByteArray number = QByteArray::number(random.bounded(100'000));
        text += "@article{k" + number + ",\n title = {On " + draw(titles) + " and " + draw(titles) +
                ", part " + number + "},\n author = {" + draw(authors) + " and " + draw(authors) +
                "},\n abstract = {What " + number + " lamps see.}\n}\n";
    }
    return text;
}

Statistics read(TestLibrary &library, const Period &period) {
    library::StatisticsReader reader(*library);
    return must(await(reader.read(period)));
}

class BusyReader {
  public:
    BusyReader(TestLibrary &library, quint32 seed)
        : m_library(library)
        , m_random(seed) {}

    void act() {
        m_library.clock().advanceMs(m_random.bounded(3) == 0
                                        ? m_random.bounded(qint64(9 * oneDayMs))
                                        : m_random.bounded(qint64(20'000)));
        const auto ids = m_library.ids();
        switch (ids.isEmpty() ? 0 : m_random.bounded(11)) {
        case 0:
        case 1:
            m_library.importText(inventedBibliography(m_random, 1 + m_random.bounded(6)),
                                 QStringLiteral("%1.bib").arg(m_random.bounded(1000)));
            break;
        case 2:
            m_library.importText(tests::inventedDigest(3, m_random.bounded(40)),
                                 QString::number(m_random.bounded(1000)));
            break;
        case 3:
            m_library.apply(library::ChangeTags{some(), {tag()}, {}});
            break;
        case 4:
            m_library.apply(library::SetProgress{some(), model::ReadingProgress::Read});
            break;
        case 5:
            annotate(one());
            break;
        case 6:
            if (m_random.bounded(2) == 0)
                m_library.apply(library::DeletePapers{some()});
            else // which may not be there
                (void)await(m_library->apply(library::DeleteTag{tag()}));
            break;
        case 7:
            (void)await(m_random.bounded(3) == 0 ? m_library->redo() : m_library->undo());
            break;
        case 8:
            m_library.apply(
                library::Decide{some(), DecisionState::Later,
                                m_library.clock().today().addDays(m_random.bounded(20))});
            break;
        default:
            m_library.apply(
                library::Decide{some(), static_cast<DecisionState>(m_random.bounded(4)), {}});
        }
    }

  private:
    model::PaperId one() {
        const auto ids = m_library.ids();
        return ids.at(m_random.bounded(ids.size()));
    }
    model::PaperIds some() {
        const auto ids = m_library.ids();
        return model::PaperIds(ids.mid(m_random.bounded(ids.size()), 1 + m_random.bounded(4)));
    }
    QString tag() {
        static const std::array tags = {"rl", "rl/offline", "rl/offline/old", "RLHF", "c++"};
        return QString::fromLatin1(tags.at(size_t(m_random.bounded(int(tags.size())))));
    }
    void annotate(model::PaperId paper) {
        m_library.apply(library::SetNote{paper, QStringLiteral("Ask Ada."), {}});
        m_library.apply(library::AddHighlight{paper, m_library.paper(paper).facts.title.tidy});
        m_library.apply(
            library::Correct{paper,
                             {{QStringLiteral("authors"), QStringLiteral("Ada Voss; Ines Brandt")},
                              {QStringLiteral("title"), QStringLiteral("Noisy lift, again")}}});
    }

    TestLibrary &m_library;
    QRandomGenerator m_random;
};

// The figures against what the queries find, which is what a click on them shows.
class Figures {
  public:
    Figures(TestLibrary &library, const Period &period, std::string where)
        : m_library(library)
        , m_period(period)
        , m_statistics(read(library, period))
        , m_where(std::move(where)) {}

    void expectRight() {
        SCOPED_TRACE(m_where);
        EXPECT_EQ(m_statistics.arrived, count(library::arrivedQuery(m_period)));
        EXPECT_EQ(m_statistics.read, count(library::readQuery(m_period)));
        EXPECT_EQ(m_statistics.kept, count(library::keptQuery(m_period)));
        EXPECT_EQ(m_statistics.decided,
                  count(library::decidedQuery(m_period) + QStringLiteral(" -is:undecided")));
        expectDays();
        expectBacklog();
        expectAnnotations();
        expectShares(m_statistics.bySource);
        expectShares(m_statistics.byTag);
        expectShares(m_statistics.byAuthor);
        expectTerms();
    }

  private:
    qint64 count(const QString &query) {
        EXPECT_EQ(query::print(query::parse(query)), query) << "is canonical";
        return must(await(m_library->count(query)));
    }

    void expectDays() {
        QHash<QDate, qint64> days;
        for (const library::DayFigure &day : m_statistics.decisions)
            days.insert(day.day, day.papers);
        for (QDate day = m_period.first; day <= m_period.last; day = day.addDays(1))
            EXPECT_EQ(days.take(day), count(library::decidedQuery({day, day})))
                << day.toString(Qt::ISODate).toStdString();
        EXPECT_TRUE(days.isEmpty());
    }

    void expectBacklog() {
        ASSERT_EQ(m_statistics.backlog.size(), 26);
        EXPECT_EQ(m_statistics.backlog.constLast().day, m_period.last);
        for (const library::DayFigure &day : m_statistics.backlog)
            EXPECT_EQ(day.papers, count(library::waitingQuery(day.day)))
                << day.day.toString(Qt::ISODate).toStdString();
        const QDate last = m_statistics.backlog.constLast().day;
        if (last != m_library.clock().today()) return;
        EXPECT_EQ(m_statistics.backlog.constLast().papers, count(QStringLiteral("is:undecided")));
    }

    void expectAnnotations() {
        qint64 notes = 0;
        qint64 highlights = 0;
        const auto ids = m_library.ids(library::arrivedQuery(m_period));
        for (const model::Paper &paper : must(await(m_library->details(ids)))) {
            notes += paper.note.text.isEmpty() ? 0 : 1;
            highlights += paper.highlights.size();
        }
        EXPECT_EQ(m_statistics.notes, notes);
        EXPECT_EQ(m_statistics.highlights, highlights);
        qint64 digests = 0;
        for (const model::Digest &digest : must(await(m_library->sidebar())).digests)
            digests += m_period.holds(digest.imported.toPlace().date()) ? 1 : 0;
        EXPECT_EQ(m_statistics.digests, digests);
    }

    void expectShares(const QList<KeptOf> &shares) {
        EXPECT_LE(shares.size(), 8);
        double above = 1;
        for (const KeptOf &share : shares) {
            EXPECT_EQ(share.kept, count(share.query)) << share.query.toStdString();
            QString decided = share.query;
            decided.replace(QLatin1String("is:kept"), QLatin1String("-is:undecided"));
            EXPECT_EQ(share.decided, count(decided)) << decided.toStdString();
            EXPECT_GT(share.decided, 0);
            EXPECT_LE(share.share(), above);
            above = share.share();
        }
    }

    void expectTerms() {
        EXPECT_LE(m_statistics.rising.size(), 8);
        for (const RisingTerm &term : m_statistics.rising) {
            EXPECT_EQ(term.recent, count(term.query)) << term.query.toStdString();
            EXPECT_GE(term.recent, 3);
            EXPECT_GE(term.factor, 1.5);
            const QString words = term.query.section(QLatin1String(" added:"), 0, 0);
            const QDate last = m_period.last;
            const auto weeks = [&](int from, int to) {
                return words + QLatin1Char(' ') +
                       library::arrivedQuery({last.addDays(1 - 7 * from), last.addDays(-7 * to)});
            };
            EXPECT_EQ(term.before, count(weeks(17, 4)));
            for (int week = 0; week < library::termWeeks; ++week)
                EXPECT_EQ(term.weeks.at(size_t(week)), count(weeks(12 - week, 11 - week)));
        }
        m_terms += int(m_statistics.rising.size());
    }

    TestLibrary &m_library;
    Period m_period;
    Statistics m_statistics;
    std::string m_where;

  public:
    static inline int m_terms = 0;
};

TEST(Statistics, AreWhatTheQueriesFindAfterAnyActs) {
    for (quint32 seed = 1; seed <= 5; ++seed) {
        TestLibrary library;
        BusyReader reader(library, seed);
        for (int i = 0; i < 60; ++i) {
            reader.act();
            if (i % 20 != 19) continue;
            const auto where = "seed " + std::to_string(seed) + " act " + std::to_string(i);
            const QDate today = library.clock().today();
            Figures(library, library::lastTwelveMonths(today), where).expectRight();
            Figures(library, {today.addDays(-40), today.addDays(-9)}, where + ", earlier")
                .expectRight();
        }
    }
    EXPECT_GT(Figures::m_terms, 3) << "some term rose";
}

TEST(Statistics, OfAnEmptyLibraryAreEmpty) {
    TestLibrary library;
    const Statistics none = read(library, library::lastTwelveMonths(library.clock().today()));
    EXPECT_TRUE(none.isEmpty());
    EXPECT_EQ(none.firstYear, 0);
    EXPECT_TRUE(none.decisions.isEmpty());
    EXPECT_TRUE(none.rising.isEmpty());
    EXPECT_TRUE(none.bySource.isEmpty());
    EXPECT_FALSE(none.pace);
    EXPECT_EQ(none.backlog.constLast().papers, 0);
}

QByteArray bibliographyOf(const QList<QByteArray> &titles, int from) {
    QByteArray text;
    for (const QByteArray &title : titles) {
        const QByteArray number = QByteArray::number(from);
        text +=
            "@article{n" + number + ",\n title = {" + title + " in the year " + number + "}\n}\n";
        ++from;
    }
    return text;
}

TEST(Statistics, NameTheTermsThatRise) {
    TestLibrary library;
    QList<QByteArray> old;
    for (int i = 0; i < 30; ++i)
        old.append(i % 3 == 0 ? "The State of the Leaky Cache" : "A Model of Quiet Lamps");
    library.importText(bibliographyOf(old, 100), QStringLiteral("old.bib"));
    library.clock().advanceMs(60 * oneDayMs);
    QList<QByteArray> fresh;
    for (int i = 0; i < 12; ++i)
        fresh.append(i % 2 == 0 ? "Learning from a Half-Written Proof" : "A Model of Quiet Lamps");
    library.importText(bibliographyOf(fresh, 900), QStringLiteral("new.bib"));
    const auto rising = read(library, library::lastTwelveMonths(library.clock().today())).rising;
    ASSERT_FALSE(rising.isEmpty());
    QStringList shown;
    for (const RisingTerm &term : rising)
        shown += term.shown;
    EXPECT_TRUE(shown.contains(QStringLiteral("Half-Written Proof")))
        << shown.join(u'|').toStdString();
    for (const RisingTerm &term : rising) {
        EXPECT_FALSE(term.shown.contains(QLatin1String("Lamps"))) << "stays as it is";
        EXPECT_FALSE(term.shown.contains(QLatin1String("Cache"))) << "falls";
        EXPECT_FALSE(term.shown == QLatin1String("Written Proof")) << "half of a compound";
        if (term.shown != QLatin1String("Half-Written Proof")) continue;
        EXPECT_EQ(term.recent, 6);
        EXPECT_EQ(term.before, 0);
        EXPECT_EQ(term.weeks.back(), 6);
        EXPECT_TRUE(term.query.startsWith(QLatin1String("title:\"half written proof\" added:")))
            << term.query.toStdString();
    }
}

TEST(Statistics, TellASourceFromOneWithALongerName) {
    TestLibrary library;
    const auto feed = [](const char *name, const char *title) {
        return QByteArray("<rss version=\"2.0\"><channel><title>") + name +
               "</title><item><title>" + title + "</title><link>https://example.org/" + title +
               "</link><description>What lamps see.</description></item></channel></rss>";
    };
    library.importText(feed("Lamps", "One-of-the-lamps-for-us"), QStringLiteral("a.xml"));
    library.importText(feed("Lamps and Ships", "Two-of-the-ships-for-us"), QStringLiteral("b.xml"));
    library.apply(library::Decide{library::Matching{QStringLiteral("*")}, DecisionState::Kept, {}});
    const Period period = library::lastTwelveMonths(library.clock().today());
    const auto sources = read(library, period).bySource;
    ASSERT_EQ(sources.size(), 2);
    for (const KeptOf &source : sources) {
        EXPECT_EQ(source.kept, 1) << source.name.toStdString();
        EXPECT_EQ(must(await(library->count(source.query))), 1) << source.query.toStdString();
    }
}

TEST(Statistics, OfAPastYearEndWithIt) {
    TestLibrary library;
    library.importText(tests::inventedDigest(4));
    const int year = library.clock().today().year();
    library.apply(
        library::Decide{model::PaperIds(library.ids().mid(0, 3)), DecisionState::Kept, {}});
    library.clock().advanceMs(400 * oneDayMs);
    library.apply(
        library::Decide{model::PaperIds(library.ids().mid(3)), DecisionState::Skipped, {}});
    const Statistics past = read(library, library::wholeYear(year));
    EXPECT_EQ(past.firstYear, year);
    EXPECT_EQ(past.arrived, 4);
    EXPECT_EQ(past.decided, 3);
    EXPECT_EQ(past.backlog.constLast().papers, 1) << "decided after it";
    Figures(library, library::wholeYear(year), "the year").expectRight();
}

TEST(Statistics, StopWhenTheyAreAskedAnewAndWhenNobodyWaits) {
    TestLibrary library;
    library.importText(tests::inventedDigest(3));
    const Period period = library::lastTwelveMonths(library.clock().today());
    QFuture<base::Result<Statistics>> first;
    QFuture<base::Result<Statistics>> second;
    {
        library::StatisticsReader reader(*library);
        first = reader.read(period);
        second = reader.read(period);
        EXPECT_EQ(must(await(second)).arrived, 3);
        second = reader.read(period);
    }
    EXPECT_TRUE(first.isFinished());
    ASSERT_TRUE(second.isFinished()) << "who goes waits for what is under way";
    const auto stopped = second.result();
    EXPECT_TRUE(stopped || stopped.error().code == base::ErrorCode::Cancelled);
}

} // namespace
