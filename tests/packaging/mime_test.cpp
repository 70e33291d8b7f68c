// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/installed.h"

#include <QFile>
#include <QMimeDatabase>

#include <gtest/gtest.h>

using namespace lectern::tests;

namespace {

// As the package's trigger does: our types and those of every desktop in one data base.
void addToTheDesktop(const Installed &installed) {
    const QString mime = installed.path(QStringLiteral("share/mime"));
    EXPECT_TRUE(QFile::copy(QStringLiteral("/usr/share/mime/packages/freedesktop.org.xml"),
                            mime + QStringLiteral("/packages/freedesktop.org.xml")));
    const OutsideAnswer answer = ask(QStringLiteral("update-mime-database"), {mime});
    EXPECT_EQ(answer.exit, 0) << answer.err.constData();
    qputenv("XDG_DATA_DIRS", installed.path(QStringLiteral("share")).toUtf8());
    qputenv("XDG_DATA_HOME", installed.path(QStringLiteral("none")).toUtf8());
}

// What a desktop takes a file for once the package is installed.
QString typeOf(const QString &path) {
    return QMimeDatabase().mimeTypeForFile(path).name();
}

QString written(const QTemporaryDir &folder, const char *name, const QByteArray &bytes) {
    QFile file(folder.filePath(QString::fromLatin1(name)));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    return file.fileName();
}

} // namespace

TEST(MimeTypes, TellALibraryAndAnExportByTheirContent) {
    LECTERN_NEEDS("update-mime-database");
    const Installed installed;
    addToTheDesktop(installed);
    const QTemporaryDir folder;
    const QString library = folder.filePath(QStringLiteral("papers"));
    const QString paper = QStringLiteral("2409.11340");
    const QStringList here = {QStringLiteral("--library"), library};
    ASSERT_EQ(runLectern(here + QStringList{QStringLiteral("add"), paper}).exit, 0);
    const OutsideAnswer json =
        runLectern(here + QStringList{QStringLiteral("export"), QStringLiteral("--format=json")});
    ASSERT_EQ(json.exit, 0);

    EXPECT_EQ(typeOf(library), QStringLiteral("application/x-lectern-library"));
    EXPECT_EQ(typeOf(written(folder, "export", json.out)),
              QStringLiteral("application/x-lectern+json"));
    EXPECT_EQ(typeOf(written(folder, "one.ris", "TY  - JOUR\r\nER  - \r\n")),
              QStringLiteral("application/x-research-info-systems"));
    EXPECT_EQ(typeOf(written(folder, "other",
                             QByteArray("SQLite format 3\0", 16) + QByteArray(400, '\0'))),
              QStringLiteral("application/vnd.sqlite3"));
}
