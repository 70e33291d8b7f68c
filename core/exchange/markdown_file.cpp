// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/markdown_file.h"

#include "core/exchange/plain_text.h"
#include "core/exchange/seal.h"

#include <QRegularExpression>

#include <optional>

namespace lectern::exchange {

namespace {

constexpr auto beginStart = "<!-- lectern:";
constexpr auto endStart = "<!-- /lectern";

std::optional<MarkdownSection> sectionBegunBy(const QByteArray &line) {
    if (!line.startsWith(beginStart)) return std::nullopt;
    static const QRegularExpression form(
        QStringLiteral("\\A<!-- lectern:(paper|left) ([0-9a-f-]{36}) ([0-9a-f]{16}) -->\\z"));
    const auto match = form.match(QString::fromLatin1(trimmedEnd(line)));
    if (!match.hasMatch()) return std::nullopt;
    MarkdownSection section;
    section.left = match.capturedView(1) == QLatin1String("left");
    section.uuid = match.captured(2).toLatin1();
    section.hash = match.captured(3).toLatin1();
    return section;
}

QByteArrayList linesOf(const QByteArray &bytes) {
    QByteArrayList lines = bytes.split('\n');
    if (lines.constLast().isEmpty()) lines.removeLast();
    return lines;
}

} // namespace

MarkdownFile readMarkdown(const QByteArray &bytes) {
    const QByteArray byteOrderMark = QByteArrayLiteral("\xEF\xBB\xBF");
    MarkdownFile file;
    QByteArrayList *place = &file.preamble;
    for (const QByteArray &line :
         linesOf(bytes.startsWith(byteOrderMark) ? bytes.mid(byteOrderMark.size()) : bytes)) {
        if (auto section = sectionBegunBy(line)) {
            file.sections.append(*section);
            place = &file.sections.last().lines;
        } else if (!file.sections.isEmpty() && place == &file.sections.last().lines &&
                   trimmedEnd(line) == blockEnd()) {
            place = &file.sections.last().trailing;
        } else {
            place->append(line);
        }
    }
    const qsizetype lineEnd = bytes.indexOf('\n');
    file.crlf = lineEnd > 0 && bytes.at(lineEnd - 1) == '\r';
    return file;
}

QByteArray blockBegin(const MarkdownSection &section) {
    return beginStart + QByteArray(section.left ? "left " : "paper ") + section.uuid + ' ' +
           section.hash + " -->";
}

QByteArray blockEnd() {
    return endStart + QByteArrayLiteral(" -->");
}

bool looksLikeBlockMark(const QByteArray &line) {
    return line.startsWith(beginStart) || line.startsWith(endStart);
}

QByteArray blockHash(const QByteArrayList &lines) {
    QByteArray counted;
    for (const QByteArray &line : lines)
        if (!isBlank(line)) counted += trimmedEnd(line) + '\n';
    return shortHash(counted);
}

} // namespace lectern::exchange
