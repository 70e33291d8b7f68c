// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/statistics/picture_file.h"

#include "ui/render/plain_text.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <array>

namespace lectern::ui {

namespace {

constexpr int pictureDotsPerInch = 96;
constexpr int dotsPerPixel = 2;        // of a PNG
constexpr qreal pointsPerPixel = 0.75; // 72 to the inch

struct PictureName {
    PictureFormat format;
    const char *name;
    const char *ending;
};
constexpr std::array pictureNames = {PictureName{PictureFormat::Svg, "SVG", "svg"},
                                     PictureName{PictureFormat::Png, "PNG", "png"},
                                     PictureName{PictureFormat::Pdf, "PDF", "pdf"}};

void drawOn(QPaintDevice &device, const Picture &picture) {
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    picture.draw(painter);
}

void writeSvg(QIODevice &to, const Picture &picture) {
    QSvgGenerator generator;
    generator.setOutputDevice(&to);
    generator.setSize(picture.size);
    generator.setViewBox(QRect(QPoint(), picture.size));
    generator.setResolution(pictureDotsPerInch);
    generator.setTitle(displayText(picture.title));
    generator.setDescription(displayText(picture.summary));
    drawOn(generator, picture);
}

void writePng(QIODevice &to, const Picture &picture) {
    QImage image(picture.size * dotsPerPixel, QImage::Format_RGB32);
    image.setDevicePixelRatio(dotsPerPixel);
    image.fill(Qt::white);
    drawOn(image, picture);
    image.save(&to, "PNG");
}

void writePdf(QIODevice &to, const Picture &picture) {
    QPdfWriter writer(&to);
    writer.setTitle(displayText(picture.title));
    writer.setCreator(QStringLiteral("Lectern"));
    writer.setPageSize(QPageSize(QSizeF(picture.size) * pointsPerPixel, QPageSize::Point, {},
                                 QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setResolution(pictureDotsPerInch);
    drawOn(writer, picture);
}

} // namespace

std::optional<PictureFormat> pictureFormatOf(const QString &path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const PictureName &name : pictureNames)
        if (ending == QLatin1String(name.ending)) return name.format;
    return std::nullopt;
}

QStringList pictureFilters() {
    QStringList filters;
    for (const PictureName &name : pictureNames)
        filters +=
            QStringLiteral("%1 (*.%2)").arg(QLatin1String(name.name), QLatin1String(name.ending));
    return filters;
}

QByteArray toBytes(const Picture &picture, PictureFormat format) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    switch (format) {
    case PictureFormat::Svg:
        writeSvg(buffer, picture);
        break;
    case PictureFormat::Png:
        writePng(buffer, picture);
        break;
    case PictureFormat::Pdf:
        writePdf(buffer, picture);
        break;
    }
    return bytes;
}

} // namespace lectern::ui
