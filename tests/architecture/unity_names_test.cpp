// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/unity_names.h"

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

SourceFile unnamed(const char *path, const char *text) {
    return {QString::fromLatin1(path),
            QStringLiteral("namespace {\n\n%1\n} // namespace\n").arg(QString::fromUtf8(text))};
}

QStringList twice(const char *first, const char *second) {
    return namesGivenTwice(
        {unnamed("core/store/a.cpp", first), unnamed("core/store/b.cpp", second)});
}

} // namespace

TEST(UnityNames, AreGivenOnceInARoom) {
    const QList<SourceFile> house = sourcesOf(QStringLiteral(LECTERN_SOURCE_TREE),
                                              {QStringLiteral("core"), QStringLiteral("ui"),
                                               QStringLiteral("app"), QStringLiteral("tests")});
    ASSERT_FALSE(house.isEmpty());
    const QStringList problems = namesGivenTwice(house);
    EXPECT_TRUE(problems.isEmpty()) << qPrintable(problems.join(QLatin1Char('\n')));
}

TEST(UnityNames, BiteOnValuesTypesAndFunctions) {
    EXPECT_EQ(twice("constexpr int most = 3;\n", "constexpr qint64 most = 4; // others\n").size(),
              1);
    EXPECT_EQ(twice("const QString key =\n    word;\n", "constexpr QSize key(1, 2);\n").size(), 1);
    EXPECT_EQ(twice("class Walk final {\n};\n", "struct Walk {\n};\n").size(), 1);
    EXPECT_EQ(twice("int most(const QString &text,\n         int other = 1) {\n}\n",
                    "qint64 most(const QString &foreign, int third) {\n}\n")
                  .size(),
              1);
}

TEST(UnityNames, LetAloneWhatMayStandTogether) {
    EXPECT_EQ(twice("int most(int a) {\n    const int x = 1;\n}\n",
                    "int most(const QString &a) {\n    const int x = 2;\n}\n"),
              QStringList());
    EXPECT_EQ(twice("class Walk;\n", "class Walk;\n"), QStringList());
    EXPECT_EQ(twice("int Walk::next() {\n}\n", "int Other::next() {\n}\n"), QStringList());
    EXPECT_EQ(namesGivenTwice({unnamed("core/store/a.cpp", "constexpr int most = 3;\n"),
                               unnamed("core/query/a.cpp", "constexpr int most = 3;\n")}),
              QStringList());
    EXPECT_EQ(namesGivenTwice({unnamed("core/store/a.cpp", "constexpr int most = 3;\n"),
                               {QStringLiteral("core/store/b.cpp"),
                                QStringLiteral("constexpr int most = 3;\n")}}),
              QStringList());
}

} // namespace lectern::tests
