// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/installed.h"

#include <QFile>
#include <QImage>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace lectern::tests;

namespace {

const QString desktopFile =
    QStringLiteral("share/applications/") + applicationId + QStringLiteral(".desktop");
const QString metainfo =
    QStringLiteral("share/metainfo/") + applicationId + QStringLiteral(".metainfo.xml");

// The value of a key without a language.
QString desktopValue(const QByteArray &file, const char *key) {
    for (const QByteArray &line : file.split('\n'))
        if (line.startsWith(QByteArray(key) + '='))
            return QString::fromUtf8(line.mid(line.indexOf('=') + 1));
    return {};
}

QStringList elements(const QByteArray &xml, const char *name) {
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement &&
            reader.name() == QLatin1String(name) && reader.attributes().isEmpty())
            texts.append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return texts;
}

} // namespace

TEST(DesktopFile, IsValid) {
    LECTERN_NEEDS("desktop-file-validate");
    const Installed installed;
    const OutsideAnswer answer =
        ask(QStringLiteral("desktop-file-validate"), {installed.path(desktopFile)});
    EXPECT_EQ(answer.exit, 0);
    EXPECT_EQ(answer.out + answer.err, QByteArray());
}

TEST(DesktopFile, NamesTheIconAndIsNamedAsTheWindowSays) {
    const Installed installed;
    EXPECT_EQ(desktopValue(installed.read(desktopFile), "Icon"), applicationId);
    QFile source(QStringLiteral(LECTERN_SOURCE_TREE "/ui/run_window.cpp"));
    ASSERT_TRUE(source.open(QIODevice::ReadOnly));
    EXPECT_TRUE(source.readAll().contains("setDesktopFileName(QStringLiteral(\"" +
                                          applicationId.toUtf8() + "\"))"));
}

TEST(Metainfo, IsValid) {
    LECTERN_NEEDS("appstreamcli");
    const Installed installed;
    const OutsideAnswer answer =
        ask(QStringLiteral("appstreamcli"),
            {QStringLiteral("validate"), QStringLiteral("--no-net"), installed.path(metainfo)});
    EXPECT_EQ(answer.exit, 0) << answer.out.constData() << answer.err.constData();
}

TEST(Metainfo, OffersTheSameFilesAsTheDesktopFile) {
    const Installed installed;
    const QStringList types = elements(installed.read(metainfo), "mediatype");
    EXPECT_FALSE(types.isEmpty());
    EXPECT_EQ(desktopValue(installed.read(desktopFile), "MimeType"),
              types.join(QLatin1Char(';')) + QLatin1Char(';'));
}

TEST(Icon, IsThereInEverySizeAndShowsSomething) {
    const Installed installed;
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
        const QImage image(installed.path(
            QStringLiteral("share/icons/hicolor/%1x%1/apps/%2.png").arg(size).arg(applicationId)));
        ASSERT_EQ(image.size(), QSize(size, size));
        EXPECT_EQ(qAlpha(image.pixel(0, 0)), 0) << "its corners are round";
        EXPECT_GT(image.pixelColor(size / 4, size * 2 / 5).lightness(), 200) << "a page is white";
        EXPECT_LT(image.pixelColor(size / 2, size / 8).lightness(), 180) << "on a coloured ground";
    }
    EXPECT_TRUE(
        installed
            .read(QStringLiteral("share/icons/hicolor/scalable/apps/%1.svg").arg(applicationId))
            .contains("<svg"));
}
