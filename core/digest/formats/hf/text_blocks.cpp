// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/hf/text_blocks.h"

#include "core/digest/caps.h"
#include "core/digest/formats/hf/prose.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern::digest {

namespace {

constexpr qsizetype longFrom = 200;         // characters
constexpr qsizetype widerThanWrapped = 120; // likewise

base::Result<std::optional<Line>> nextLineWithText(LineReader &lines) {
    while (true) {
        LECTERN_ASSIGN(std::optional<Line> line, lines.next());
        if (!line || !isBlankText(line->text)) return line;
    }
}

bool isWholeBlock(const QString &line) {
    return isLongText(line) || (line.size() >= widerThanWrapped && isProse(line));
}

base::Status append(TextBlock &block, const Line &line) {
    block.text += u'\n' + line.text;
    block.bytes += line.bytes + 1;
    if (block.bytes <= caps::entry) return {};
    return base::fail(base::ErrorCode::TooLarge,
                      QCoreApplication::translate("Lectern",
                                                  "The text that begins at line %1 is larger than "
                                                  "8 MiB, the most an entry may have.")
                          .arg(block.line));
}

} // namespace

bool isLongText(const QString &text) {
    return QStringView(text).trimmed().size() >= longFrom;
}

bool isBlankText(const QString &text) {
    return QStringView(text).trimmed().isEmpty();
}

base::Result<std::optional<TextBlock>> nextBlock(LineReader &lines) {
    LECTERN_ASSIGN(std::optional<Line> line, nextLineWithText(lines));
    if (!line) return std::optional<TextBlock>();
    TextBlock block{line->text, line->number, line->bytes};
    bool touching = !isWholeBlock(line->text);
    while (touching) {
        LECTERN_ASSIGN(line, lines.next());
        touching = line && !isBlankText(line->text) && !isWholeBlock(line->text);
        if (touching) LECTERN_TRY(append(block, *line));
    }
    if (line && line->number > block.line) lines.putBack(std::move(*line));
    return std::optional<TextBlock>(std::move(block));
}

} // namespace lectern::digest
