// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/markdown_note.h"

#include "core/exchange/block_file.h"
#include "core/exchange/markdown_format.h"
#include "core/exchange/plain_text.h"

#include <QRegularExpression>

namespace lectern::exchange {

namespace {

// The fence that is still open after the last line, or nothing (CommonMark 0.30, section 4.5).
QString openFence(const QStringList &lines) {
    static const QRegularExpression opening(QStringLiteral("\\A {0,3}(`{3,}(?=[^`]*\\z)|~{3,})"));
    static const QRegularExpression closing(QStringLiteral("\\A {0,3}(`{3,}|~{3,})[ \\t]*\\z"));
    QString open;
    for (const QString &line : lines) {
        const auto match = (open.isEmpty() ? opening : closing).match(line);
        if (!match.hasMatch()) continue;
        const QString fence = match.captured(1);
        if (open.isEmpty())
            open = fence;
        else if (fence.startsWith(open))
            open.clear();
    }
    return open;
}

} // namespace

QStringList markdownNote(const QString &note) {
    QStringList lines = printable(note).split(QLatin1Char('\n'));
    while (!lines.isEmpty() && isBlank(toUtf8(lines.constFirst())))
        lines.removeFirst();
    while (!lines.isEmpty() && isBlank(toUtf8(lines.constLast())))
        lines.removeLast();
    for (QString &line : lines)
        if (looksLikeBlockMark(markdownMarks(), toUtf8(line))) line.prepend(QLatin1Char('\\'));
    if (const QString fence = openFence(lines); !fence.isEmpty()) lines += fence;
    return lines;
}

} // namespace lectern::exchange
