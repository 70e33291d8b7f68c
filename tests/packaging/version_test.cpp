// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/installed.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace lectern::tests;

namespace {

QByteArray fileAt(const QString &path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

} // namespace

// Set in CMakeLists.txt alone.
TEST(Version, IsTheSameWhereverItIsTold) {
    const Installed installed;
    EXPECT_EQ(runLectern({QStringLiteral("--version")}).out, "lectern " LECTERN_VERSION "\n");
    EXPECT_TRUE(
        installed.read(QStringLiteral("share/man/man1/lectern.1"))
            .contains(".TH LECTERN 1 \"" LECTERN_RELEASE_DAY "\" \"Lectern " LECTERN_VERSION "\""));
    EXPECT_TRUE(installed
                    .read(QStringLiteral("share/metainfo/") + applicationId +
                          QStringLiteral(".metainfo.xml"))
                    .contains("<release version=\"" LECTERN_VERSION "\" date=\"" LECTERN_RELEASE_DAY
                              "\">"));
}

TEST(Version, StandsInTheNameOfTheArchiveAndInNoText) {
    EXPECT_TRUE(fileAt(QStringLiteral(LECTERN_BUILD_TREE "/CPackConfig.cmake"))
                    .contains("\"lectern-" LECTERN_VERSION "-"));
    for (const char *text : {"/README.md", "/CONTRIBUTING.md", "/packaging/debian/control",
                             "/packaging/flatpak/io.lectern.Lectern.yaml"})
        EXPECT_FALSE(fileAt(QStringLiteral(LECTERN_SOURCE_TREE) + QLatin1String(text))
                         .contains(LECTERN_VERSION))
            << text;
}
