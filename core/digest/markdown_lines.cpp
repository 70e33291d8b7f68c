// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/markdown_lines.h"

#include "core/digest/caps.h"

namespace lectern::digest {

namespace {

constexpr qsizetype partsAtMost = 1000;

bool isBroken(QStringView text) {
    return text.endsWith(u'\\');
}

bool isLoneBracket(QStringView text) {
    return text.trimmed() == u"[";
}

bool staysOpen(QStringView text) {
    const QStringView start = text.trimmed();
    if (isLoneBracket(text)) return true;
    return (start.startsWith(u'[') || start.startsWith(u'#')) && start.contains(u'[') &&
           !start.contains(u']');
}

bool closes(QStringView text, bool lone) {
    if (lone) return text.trimmed().startsWith(u']');
    return text.contains(u"](") || text.contains(u"][");
}

bool beginsAnother(QStringView text, bool lone) {
    if (lone) return text.startsWith(u"###") || isLoneBracket(text);
    return text.startsWith(u'#') || text.startsWith(u'[');
}

void append(Line &line, const Line &part) {
    line.text += u'\n' + part.text;
    line.bytes += part.bytes + 1;
}

} // namespace

base::Result<std::optional<Line>> MarkdownLines::next() {
    LECTERN_ASSIGN(std::optional<Line> line, m_lines.next());
    if (line && isBroken(line->text)) LECTERN_TRY(joinBroken(*line));
    if (line && staysOpen(line->text)) LECTERN_TRY(join(*line));
    return line;
}

base::Status MarkdownLines::join(Line &line) {
    const bool lone = isLoneBracket(line.text);
    QList<Line> parts;
    qint64 bytes = line.bytes;
    bool closed = false;
    while (!closed && parts.size() < partsAtMost && bytes <= caps::entry) {
        LECTERN_ASSIGN(std::optional<Line> part, m_lines.next());
        if (!part) break;
        bytes += part->bytes + 1;
        const bool another = beginsAnother(part->text, lone);
        closed = !another && closes(part->text, lone);
        parts.append(std::move(*part));
        if (another) break;
    }
    while (!closed && !parts.isEmpty())
        m_lines.putBack(parts.takeLast());
    for (const Line &part : parts)
        append(line, part);
    return {};
}

base::Status MarkdownLines::joinBroken(Line &line) {
    QString text; // of the parts that went on, without the mark that they do
    while (isBroken(line.text) && text.size() <= caps::entry) {
        while (isBroken(line.text))
            line.text.chop(1);
        LECTERN_ASSIGN(std::optional<Line> part, m_lines.next());
        if (!part) break;
        text += line.text + u'\n';
        line.bytes += part->bytes + 1;
        line.text = std::move(part->text);
    }
    line.text = text + line.text;
    return {};
}

} // namespace lectern::digest
