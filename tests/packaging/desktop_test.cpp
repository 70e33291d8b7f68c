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

QByteArray readSource(const char *place) {
    QFile file(QStringLiteral(LECTERN_SOURCE_TREE "/") + QString::fromLatin1(place));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << place;
    return file.readAll();
}

OutsideAnswer validated(const QString &path) {
    return ask(QStringLiteral("appstreamcli"),
               {QStringLiteral("validate"), QStringLiteral("--no-net"), path});
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
    EXPECT_TRUE(
        readSource("ui/run_window.cpp")
            .contains("setDesktopFileName(QStringLiteral(\"" + applicationId.toUtf8() + "\"))"));
}

// Each begins the window somewhere: lectern refuses what it does not know before it opens one.
TEST(DesktopFile, HasActionsThatTheProgramKnows) {
    const QByteArray file = Installed().read(desktopFile);
    const QStringList actions =
        desktopValue(file, "Actions").split(QLatin1Char(';'), Qt::SkipEmptyParts);
    EXPECT_EQ(actions.size(), 3);
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
    qunsetenv("QT_QPA_PLATFORM");
    for (const QString &action : actions) {
        const QByteArray part = file.mid(file.indexOf("[Desktop Action " + action.toUtf8() + "]"));
        QStringList words = desktopValue(part, "Exec").split(QLatin1Char(' '));
        EXPECT_EQ(words.takeFirst(), QStringLiteral("lectern"));
        EXPECT_EQ(runLectern(words).exit, 1) << "no display for a window";
        for (const char *language : {"Name[de]", "Name[zh_CN]"})
            EXPECT_FALSE(desktopValue(part, language).isEmpty()) << qPrintable(action);
    }
    EXPECT_EQ(runLectern({QStringLiteral("--begin"), QStringLiteral("nowhere")}).exit, 2);
}

TEST(Metainfo, IsValid) {
    LECTERN_NEEDS("appstreamcli");
    const Installed installed;
    const OutsideAnswer answer = validated(installed.path(metainfo));
    EXPECT_EQ(answer.exit, 0) << answer.out.constData() << answer.err.constData();
}

// What somebody who has a place for the pictures installs; none of ours is on the web.
TEST(Metainfo, IsValidWithThePicturesThatAreInTheSource) {
    LECTERN_NEEDS("appstreamcli");
    QByteArray text = readSource("packaging/io.lectern.Lectern.metainfo.xml.in");
    const QStringList images = elements(text, "image");
    EXPECT_EQ(images.size(), 4);
    for (const QString &image : images) {
        const QImage picture(QStringLiteral(LECTERN_SOURCE_TREE "/resources/pictures/") +
                             image.section(QLatin1Char('/'), 1));
        EXPECT_EQ(picture.size(), QSize(1360, 860)) << qPrintable(image);
    }
    text.replace("@LECTERN_PICTURES_URL@", "https://example.org");
    text.replace("@PROJECT_VERSION@", LECTERN_VERSION);
    text.replace("@LECTERN_RELEASE_DAY@", LECTERN_RELEASE_DAY);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("io.lectern.Lectern.metainfo.xml"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    const OutsideAnswer answer = validated(path);
    EXPECT_EQ(answer.exit, 0) << answer.out.constData() << answer.err.constData();
}

TEST(Metainfo, ShowsNoPictureThatLiesNowhere) {
    const QByteArray text = Installed().read(metainfo);
    EXPECT_FALSE(text.contains("screenshot")) << text.constData();
    EXPECT_FALSE(text.contains('@')) << text.constData();
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
