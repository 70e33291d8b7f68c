// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/habits.h"

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

QList<SourceFile> house() {
    return sourcesOf(QStringLiteral(LECTERN_SOURCE_TREE),
                     {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"),
                      QStringLiteral("tests")});
}

QStringList broken(const char *text) {
    return brokenHabits({QStringLiteral("ui/views/reader.cpp"), QString::fromUtf8(text)});
}

} // namespace

TEST(Habits, AreKeptThroughoutTheHouse) {
    ASSERT_FALSE(house().isEmpty());
    QStringList problems;
    for (const SourceFile &file : house())
        problems += brokenHabits(file) + formalProblems(file);
    EXPECT_TRUE(problems.isEmpty()) << qPrintable(problems.join(QLatin1Char('\n')));
}

TEST(Habits, EachBitesOnWhatItForbids) {
    for (const char *text : {
             "qApp->quit();",
             "future.waitForFinished();",
             "connect(a, SIGNAL(changed()), b, look);",
             "connect(button, &QPushButton::clicked, [this] { look(); });",
             "connect(\n    &library,\n    &Library::changed,\n    [this] {});",
             "using namespace std;",
             "qDebug() << title;",
             "class Reader : public QObject { Q_OBJECT",
             "auto *label = new QLabel(paper.title);",
             "view->setToolTip(paper.title);",
             "// TO"
             "DO: later",
         })
        EXPECT_EQ(broken(text).size(), 1) << text;
}

TEST(Habits, DoNotSpeakOfCommentsAndStrings) {
    EXPECT_EQ(broken("// never qApp\n/* nor\nprocessEvents */ auto a = \"QLabel\";\n"
                     "auto b = R\"x(\"qApp\")x\"; const qint64 c = 1'000'000; // qApp\n"),
              QStringList());
}

TEST(Habits, NameThePlace) {
    EXPECT_TRUE(broken("\n/* a\nb */\nqApp->quit();")
                    .join(QString())
                    .startsWith(QStringLiteral("ui/views/reader.cpp:4 has \"qApp\"")));
}

TEST(Habits, LetAConnectionNameItsContext) {
    EXPECT_EQ(broken("connect(button, &QPushButton::clicked, this, [this] { look(); });"),
              QStringList());
}

TEST(Habits, AskForLicenceGuardLengthAndName) {
    const SourceFile bare{QStringLiteral("ui/PaperManager.h"),
                          QString(longestFile + 1, QLatin1Char('\n'))};
    EXPECT_EQ(formalProblems(bare).size(), 4);
    const SourceFile good{QStringLiteral("ui/paper.h"),
                          QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n"
                                         "#pragma once\n")};
    EXPECT_EQ(formalProblems(good), QStringList());
    EXPECT_EQ(formalProblems({QStringLiteral("ui/paper_utils.cpp"),
                              QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n")})
                  .size(),
              1);
}

} // namespace lectern::tests
