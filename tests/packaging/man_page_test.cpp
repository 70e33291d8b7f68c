// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/installed.h"

#include <gtest/gtest.h>

using namespace lectern::tests;

namespace {

const QString manPage = QStringLiteral("share/man/man1/lectern.1");

} // namespace

TEST(ManPage, TellsOfEveryCommandAndOption) {
    const QByteArray page = Installed().read(manPage);
    for (const ToldCommand &command : toldCommands()) {
        const QByteArray name = command.name.toUtf8().replace('-', "\\-");
        EXPECT_TRUE(page.contains("\n.SS " + name + '\n')) << name.constData();
        for (const QString &option : command.options)
            EXPECT_TRUE(page.contains("\\fB" + option.toUtf8().replace("-", "\\-") + "\\fR"))
                << name.constData() << qPrintable(option);
    }
}

// As lintian asks: man says nothing, and no line of the page is lost as a request.
TEST(ManPage, IsSetWithoutAWarning) {
    LECTERN_NEEDS("man");
    const Installed installed;
    const OutsideAnswer answer =
        ask(QStringLiteral("env"),
            {QStringLiteral("MANROFFSEQ="), QStringLiteral("MANWIDTH=80"),
             QStringLiteral("LC_ALL=C.UTF-8"), QStringLiteral("man"), QStringLiteral("--warnings"),
             QStringLiteral("-E"), QStringLiteral("UTF-8"), QStringLiteral("-l"),
             installed.path(manPage)});
    EXPECT_EQ(answer.exit, 0);
    EXPECT_EQ(answer.err, QByteArray());
    EXPECT_TRUE(answer.out.contains("lectern decide keep robot laundry"));
    EXPECT_TRUE(answer.out.contains("{\"name\":\"To read\""));
}
