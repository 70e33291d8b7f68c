// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/installed.h"

#include <gtest/gtest.h>

using namespace lectern::tests;

namespace {

OutsideAnswer dpkg(const char *option, const QString &package, const QStringList &rest = {}) {
    return ask(QStringLiteral("dpkg-deb"),
               QStringList{QString::fromLatin1(option), package} + rest);
}

} // namespace

// Whether it installs, runs, upgrades and goes again: tests/packaging/clean_debian.
TEST(DebianPackage, IsMadeOfThisBuildWithItsVersionAndWhatItNeeds) {
    LECTERN_NEEDS("dpkg-shlibdeps");
    const QTemporaryDir folder;
    qputenv("LECTERN_DEB_COMPRESSION", "none"); // minutes of xz for a build with sanitizers
    const OutsideAnswer made = ask(QStringLiteral(LECTERN_SOURCE_TREE "/packaging/deb"),
                                   {QStringLiteral(LECTERN_BUILD_TREE), folder.path()});
    ASSERT_EQ(made.exit, 0) << made.err.constData();
    const QString package = QString::fromUtf8(made.out).trimmed();
    ASSERT_TRUE(
        package.startsWith(folder.path() + QStringLiteral("/lectern_" LECTERN_VERSION "-1_")))
        << made.out.constData();
    EXPECT_EQ(dpkg("--field", package, {QStringLiteral("Version")}).out, LECTERN_VERSION "-1\n");
    const QByteArray needs = dpkg("--field", package, {QStringLiteral("Depends")}).out;
    for (const char *library : {"libqt6widgets6", "libqt6sql6-sqlite", "libqt6svg6", "libsqlite3-0",
                                "libhunspell-", "libpoppler-qt6-", "libgmime-3.0-"})
        EXPECT_TRUE(needs.contains(library)) << library;

    const QByteArray files = dpkg("--contents", package).out;
    for (const char *file :
         {"/usr/bin/lectern\n", "/usr/share/man/man1/lectern.1.gz\n",
          "/usr/share/doc/lectern/copyright\n", "/usr/share/doc/lectern/changelog.Debian.gz\n",
          "/usr/share/zsh/vendor-completions/_lectern\n",
          "/usr/share/applications/io.lectern.Lectern.desktop\n"})
        EXPECT_TRUE(files.contains(file)) << file;
    EXPECT_FALSE(files.contains("/usr/local")) << files.constData();
}
