// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QPainter;

namespace lectern::ui {

// Something drawn that can be kept as a file.
struct Picture {
    QString title; // may hold foreign text
    QString summary;
    QSize size; // pixels of the screen; 96 are an inch on paper
    std::function<void(QPainter &painter)> draw;
};

enum class PictureFormat { Svg, Png, Pdf };
// By the ending of a file's name.
[[nodiscard]] std::optional<PictureFormat> pictureFormatOf(const QString &path);
[[nodiscard]] QStringList pictureFilters(); // "SVG (*.svg)", for a dialog

// PNG with two dots to a pixel of the screen. Title and summary stand in an SVG; the title in a
// PDF, whose text can be searched.
[[nodiscard]] QByteArray toBytes(const Picture &picture, PictureFormat format);

} // namespace lectern::ui
