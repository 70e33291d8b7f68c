// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sidebar_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTimeZone>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

model::Digest digest(int id, const char *day, qint64 papers, qint64 decided) {
    model::Digest digest;
    digest.id = model::DigestId(id);
    digest.source = QStringLiteral("hf-daily");
    digest.day = model::Day::parse(QLatin1String(day));
    digest.fileName = QStringLiteral("day.txt");
    digest.imported =
        base::Instant::of(QDateTime(QDate(2026, 11, 27), QTime(9, 0), QTimeZone::utc()));
    digest.papers = papers;
    digest.decided = decided;
    return digest;
}

model::Tag tag(const char *name, int colour, qint64 papers) {
    model::Tag tag;
    tag.name = QLatin1String(name);
    tag.colour = colour;
    tag.papers = papers;
    return tag;
}

library::Sidebar someCounts() {
    library::Sidebar counts;
    counts.undecided = 109;
    counts.kept = 3;
    counts.all = 400;
    counts.digests = {digest(4, "2026-11-26", 143, 34), digest(3, "2026-11-25", 10, 10),
                      digest(2, "2026-10-30", 20, 0), digest(1, "2025-12-01", 20, 5)};
    counts.tags = {tag("rl", 0, 64), tag("rl/offline", 0, 21), tag("vision/3d", 2, 4)};
    return counts;
}

class SidebarModelTest : public testing::Test {
  protected:
    [[nodiscard]] SidebarItem item(const QModelIndex &index) const {
        return index.data(SidebarModel::ItemRole).value<SidebarItem>();
    }
    [[nodiscard]] QStringList titles(const QModelIndex &parent = {}) const {
        QStringList all;
        for (int row = 0; row < m_model.rowCount(parent); ++row)
            all += item(m_model.index(row, 0, parent)).title;
        return all;
    }

    SidebarModel m_model;
    QAbstractItemModelTester m_tester{&m_model,
                                      QAbstractItemModelTester::FailureReportingMode::Fatal};
};

QStringList words(const char *text) {
    return QString::fromUtf8(text).split(QLatin1Char('|'));
}

TEST_F(SidebarModelTest, SaysNothingOfDaysBeforeTheyAreCounted) {
    EXPECT_EQ(titles(), words("Undecided|Later|Kept|All papers"));
    EXPECT_FALSE(item(m_model.index(0, 0)).count.has_value());
}

TEST_F(SidebarModelTest, SaysWhatWillComeWhileTheLibraryIsEmpty) {
    m_model.setSidebar({});
    EXPECT_EQ(titles(), words("Undecided|Later|Kept|All papers|Digests|"
                              "Your days will appear here."));
    EXPECT_FALSE(item(m_model.index(0, 0)).count.has_value());
}

TEST_F(SidebarModelTest, ListsPlacesDaysAndTags) {
    m_model.setSidebar(someCounts());
    EXPECT_EQ(titles(), words("Undecided|Later|Kept|All papers|November 2026|Thu 26|Wed 25|Earlier|"
                              "Tags|rl|vision"));
    EXPECT_EQ(titles(m_model.index(9, 0)), words("offline"));
    const QModelIndex earlier = m_model.index(7, 0);
    EXPECT_EQ(titles(earlier), words("October 2026|December 2025"));
    EXPECT_EQ(titles(m_model.index(0, 0, earlier)), words("Fri 30"));
}

TEST_F(SidebarModelTest, ShowsReadingListsBetweenDaysAndTagsInTheReadersOrder) {
    library::Sidebar counts = someCounts();
    for (const auto &[id, name, papers] : {std::tuple{7, "Thesis, chapter 3", 23}, {2, "Club", 0}})
        counts.lists.append(
            {model::ReadingListId(id), {}, QString::fromUtf8(name), {}, {}, papers});
    m_model.setSidebar(counts);
    EXPECT_EQ(titles().mid(7),
              words("Earlier|Reading lists|Thesis, chapter 3|Club|Tags|rl|vision"));
    const QModelIndex thesis = m_model.index(9, 0);
    EXPECT_EQ(item(thesis).count, 23);
    EXPECT_EQ(item(thesis).place.query, QStringLiteral("list:\"Thesis, chapter 3\" sort:position"));
    EXPECT_EQ(m_model.indexOf(item(thesis).place), thesis);
    EXPECT_TRUE(thesis.flags().testFlag(Qt::ItemIsDragEnabled));
    EXPECT_FALSE(m_model.index(0, 0).flags().testFlag(Qt::ItemIsDragEnabled));
}

TEST_F(SidebarModelTest, CountsWhatIsLeftOfADigest) {
    m_model.setSidebar(someCounts());
    EXPECT_EQ(item(m_model.index(5, 0)).count, 109);
    EXPECT_FALSE(item(m_model.index(5, 0)).isDone());
    EXPECT_TRUE(item(m_model.index(6, 0)).isDone());
}

TEST_F(SidebarModelTest, EachLineCarriesWhatItOpens) {
    m_model.setSidebar(someCounts());
    EXPECT_EQ(item(m_model.index(0, 0)).place.query, QStringLiteral("is:undecided"));
    EXPECT_EQ(item(m_model.index(5, 0)).place.digest, model::DigestId(4));
    const QModelIndex offline = m_model.index(0, 0, m_model.index(9, 0));
    EXPECT_EQ(item(offline).place.query, QStringLiteral("tag:rl/offline"));
    EXPECT_EQ(m_model.indexOf(item(offline).place), offline);
    EXPECT_FALSE(m_model.indexOf(Place::tagged(QStringLiteral("unknown"))).isValid());
}

TEST_F(SidebarModelTest, OffersTheParentOfATagThatNobodyMade) {
    m_model.setSidebar(someCounts());
    const QModelIndex vision = m_model.index(10, 0);
    EXPECT_EQ(item(vision).place.query, QStringLiteral("tag:vision"));
    EXPECT_FALSE(item(vision).count.has_value());
    EXPECT_EQ(item(vision).colour, 2);
    EXPECT_EQ(titles(vision), words("3d"));
}

TEST_F(SidebarModelTest, LeavesLinesInPlaceWhenOnlyCountsChange) {
    m_model.setSidebar(someCounts());
    const QPersistentModelIndex offline = m_model.index(0, 0, m_model.index(9, 0));
    QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
    library::Sidebar counts = someCounts();
    counts.tags[1].papers = 22;
    m_model.setSidebar(counts);
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(item(offline).count, 22);
    counts.tags.removeLast();
    m_model.setSidebar(counts);
    EXPECT_EQ(reset.count(), 1);
}

TEST_F(SidebarModelTest, SaysOfADecisionNothingButTheCountsItChanges) {
    m_model.setSidebar(someCounts());
    QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
    library::Sidebar counts = someCounts();
    --counts.undecided;
    ++counts.kept;
    ++counts.digests[3].decided;
    m_model.setSidebar(counts);
    ASSERT_EQ(changed.count(), 3);
    QStringList said;
    for (const auto &one : changed) {
        const auto line = item(one.at(0).toModelIndex());
        said.append(line.title + QLatin1Char(' ') + QString::number(line.count.value_or(-1)));
    }
    EXPECT_EQ(said, words("Undecided 108|Kept 4|Mon 1 14"));
    m_model.setSidebar(counts);
    EXPECT_EQ(changed.count(), 3) << "nothing is new";
}

TEST_F(SidebarModelTest, FilesADigestWithoutAYearByTheDayItCame) {
    library::Sidebar counts;
    counts.all = 1;
    counts.digests = {digest(2, "2026-11-20", 1, 0), digest(1, "--11-23", 1, 0)};
    m_model.setSidebar(counts);
    EXPECT_EQ(titles().mid(4), words("November 2026|23 Nov|Fri 20"));
}

TEST_F(SidebarModelTest, TellsDigestsOfOneDayApart) {
    library::Sidebar counts;
    counts.all = 2;
    counts.digests = {digest(2, "2026-11-20", 1, 0), digest(1, "2026-11-20", 1, 0)};
    m_model.setSidebar(counts);
    EXPECT_EQ(titles().mid(5).constFirst(), QStringLiteral("Fri 20 · Hugging Face Daily Papers"));
}

TEST_F(SidebarModelTest, HeadingsCanNotBeChosen) {
    m_model.setSidebar(someCounts());
    EXPECT_FALSE(m_model.index(4, 0).flags().testFlag(Qt::ItemIsSelectable));
    EXPECT_FALSE(m_model.index(7, 0).flags().testFlag(Qt::ItemIsSelectable));
    EXPECT_TRUE(m_model.index(5, 0).flags().testFlag(Qt::ItemIsSelectable));
}

TEST_F(SidebarModelTest, SpeaksCounts) {
    m_model.setSidebar(someCounts());
    EXPECT_EQ(m_model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Undecided, 109 papers"));
    EXPECT_EQ(m_model.index(6, 0).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Wed 25, all decided"));
}

} // namespace
} // namespace lectern::ui
