// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/import/warning_lines.h"

#include "core/digest/line_reader.h"
#include "core/digest/sniff.h"

#include <QIODevice>

#include <algorithm>

namespace lectern::library {

namespace {

constexpr qsizetype warningsWithLines = 20;
constexpr qsizetype longestLineShown = 400;

bool isNear(const model::ImportWarning &warning, qint64 line) {
    return warning.line > 0 && line >= warning.line - 1 && line <= warning.line + 1;
}

} // namespace

void addLinesAround(QList<model::ImportWarning> &warnings, QIODevice &device) {
    const qsizetype count = std::min(warnings.size(), warningsWithLines);
    qint64 last = 0;
    for (const model::ImportWarning &warning : warnings.first(count))
        last = std::max(last, warning.line);
    if (last == 0 || !device.seek(0)) return;
    digest::ByteSource source(device, {});
    const auto head = digest::headOf(source);
    if (!head || digest::looksBinary(*head)) return;
    digest::Warnings unheard; // what had to be mended was told when the digest was read
    digest::LineReader lines(source, unheard);
    for (qint64 number = 1; number <= last + 1; ++number) {
        const auto line = lines.next();
        if (!line || !line->has_value()) return;
        for (qsizetype i = 0; i < count; ++i)
            if (isNear(warnings.at(i), number))
                warnings[i].around.append((*line)->text.left(longestLineShown));
    }
}

} // namespace lectern::library
