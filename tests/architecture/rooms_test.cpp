// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rooms.h"
#include "tests/architecture/source_tree.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

const auto qtHeaders = QStringLiteral(LECTERN_QT_HEADERS);

// A house of a few files, to see that the rules bite.
class SmallHouse {
  public:
    void add(const QString &path, const QByteArray &text) {
        const QString whole = m_folder.filePath(path);
        QDir().mkpath(whole.section(QLatin1Char('/'), 0, -2));
        QFile file(whole);
        if (file.open(QIODevice::WriteOnly)) file.write(text);
    }

    [[nodiscard]] QString problems() const {
        return includesOutsideThePlan(m_folder.path(), qtHeaders).join(QLatin1Char('\n'));
    }

  private:
    QTemporaryDir m_folder;
};

} // namespace

TEST(Rooms, FollowThePlanOfTheHouse) {
    ASSERT_FALSE(
        sourcesOf(QStringLiteral(LECTERN_SOURCE_TREE), {QStringLiteral("core")}).isEmpty());
    const QStringList problems =
        includesOutsideThePlan(QStringLiteral(LECTERN_SOURCE_TREE), qtHeaders);
    EXPECT_TRUE(problems.isEmpty()) << qPrintable(problems.join(QLatin1Char('\n')));
}

TEST(Rooms, LetTheLibrarySeeTheStore) {
    SmallHouse house;
    house.add(QStringLiteral("core/store/store.h"), "#include <QSqlQuery>\n#include <sqlite3.h>\n");
    house.add(QStringLiteral("core/library/library.h"), "#include \"core/store/store.h\"\n");
    EXPECT_EQ(house.problems(), QString());
}

TEST(Rooms, RefuseAWidgetInTheCore) {
    SmallHouse house;
    house.add(QStringLiteral("core/model/paper.h"), "\n#include <QWidget>\n");
    EXPECT_TRUE(house.problems().startsWith(
        QStringLiteral("core/model/paper.h:2 includes QWidget, but core/model ")))
        << qPrintable(house.problems());
}

TEST(Rooms, RefuseAWidgetNamedWithItsModule) {
    SmallHouse house;
    house.add(QStringLiteral("core/model/paper.h"), "#include <QtWidgets/QWidget>\n");
    EXPECT_NE(house.problems(), QString());
}

TEST(Rooms, RefuseSqlOutsideTheStore) {
    SmallHouse house;
    house.add(QStringLiteral("core/library/library.cpp"), "#include <QSqlQuery>\n");
    house.add(QStringLiteral("ui/window.cpp"), "#include <sqlite3.h>\n");
    EXPECT_EQ(house.problems().count(QStringLiteral(" includes ")), 2);
}

TEST(Rooms, RefuseAnArrowThatTurnsBack) {
    SmallHouse house;
    house.add(QStringLiteral("core/store/store.h"), "");
    house.add(QStringLiteral("core/base/clock.h"), "#include \"core/store/store.h\"\n");
    house.add(QStringLiteral("ui/window.h"), "#include \"core/store/store.h\"\n");
    EXPECT_EQ(house.problems().count(QStringLiteral(" includes ")), 2);
}

TEST(Rooms, RefuseAPathThatIsNotFromTheRoot) {
    SmallHouse house;
    house.add(QStringLiteral("core/base/clock.h"), "");
    house.add(QStringLiteral("core/base/clock.cpp"), "#include \"clock.h\"\n");
    EXPECT_NE(house.problems(), QString());
}

} // namespace lectern::tests
