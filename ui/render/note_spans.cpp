// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/note_spans.h"

#include "core/model/note_links.h"

#include <QRegularExpression>

namespace lectern::ui {

namespace {

using Kind = NoteSpan::Kind;

void readHeading(const QString &line, NoteLine &read) {
    int signs = 0;
    while (signs < line.size() && line.at(signs) == u'#')
        ++signs;
    if (signs == 0 || signs > 6 || signs == line.size() || line.at(signs) != u' ') return;
    read.kind = NoteLineKind::Heading;
    read.level = signs;
    read.content = signs + 1;
}

void readQuote(const QString &line, NoteLine &read) {
    if (!line.startsWith(u'>')) return;
    read.kind = NoteLineKind::Quote;
    read.content = line.size() > 1 && line.at(1) == u' ' ? 2 : 1;
}

void readItem(const QString &line, NoteLine &read) {
    static const QRegularExpression item(
        QStringLiteral("^\\s*([-*+]|[0-9]{1,9}[.)])\\s+(?:(\\[[ xX]\\])(?:\\s+|$))?"));
    const auto match = item.match(line);
    if (!match.hasMatch()) return;
    read.marker = match.captured(1);
    read.box = match.capturedStart(2);
    read.kind = read.box < 0 ? NoteLineKind::Item : NoteLineKind::Task;
    read.done = read.box >= 0 && line.at(read.box + 1) != u' ';
    read.content = match.capturedEnd();
}

// `signs` stars round words: one is emphasis, two are strong.
void addStars(const QString &line, qsizetype signs, QList<NoteSpan> &spans) {
    const QString mark(signs, u'*');
    const auto isMark = [&](qsizetype at) {
        const bool longer = at + signs < line.size() && line.at(at + signs) == u'*';
        return !longer && (at == 0 || line.at(at - 1) != u'*');
    };
    qsizetype open = line.indexOf(mark);
    while (open >= 0) {
        const qsizetype inside = open + signs;
        const bool opens = isMark(open) && inside < line.size() && !line.at(inside).isSpace();
        qsizetype close = opens ? line.indexOf(mark, inside + 1) : -1;
        while (close >= 0 && (!isMark(close) || line.at(close - 1).isSpace()))
            close = line.indexOf(mark, close + 1);
        if (close < 0) {
            open = line.indexOf(mark, open + 1);
            if (opens) return; // nothing closes this one, so nothing closes those behind it
            continue;
        }
        spans.append({signs == 2 ? Kind::Strong : Kind::Emphasis, inside, close - inside});
        spans.append({Kind::Sign, open, signs});
        spans.append({Kind::Sign, close, signs});
        open = line.indexOf(mark, close + signs);
    }
}

void addCode(const QString &line, QList<NoteSpan> &spans) {
    for (qsizetype open = line.indexOf(u'`'); open >= 0; open = line.indexOf(u'`', open)) {
        const qsizetype close = line.indexOf(u'`', open + 1);
        if (close < 0) return;
        spans.append({Kind::Code, open + 1, close - open - 1});
        spans.append({Kind::Sign, open, 1});
        spans.append({Kind::Sign, close, 1});
        open = close + 1;
    }
}

void addTitles(const QString &line, QList<NoteSpan> &spans) {
    for (const model::NoteLink &link : model::noteLinksIn(line)) {
        spans.append({Kind::Title, link.start + 2, link.end - link.start - 4});
        spans.append({Kind::Sign, link.start, 2});
        spans.append({Kind::Sign, link.end - 2, 2});
    }
}

} // namespace

NoteLine noteLineOf(const QString &line, bool inFence) {
    NoteLine read;
    while (read.indent < line.size() && line.at(read.indent).isSpace())
        ++read.indent;
    const bool fence = QStringView(line).mid(read.indent).startsWith(QLatin1String("```"));
    if (fence)
        read.kind = NoteLineKind::Fence;
    else if (inFence)
        read.kind = NoteLineKind::Code;
    if (fence || inFence) return read;
    readItem(line, read);
    if (read.kind == NoteLineKind::Text) readHeading(line, read);
    if (read.kind == NoteLineKind::Text) readQuote(line, read);
    return read;
}

QList<NoteSpan> noteSpansIn(const QString &line) {
    QList<NoteSpan> spans;
    addStars(line, 2, spans);
    addStars(line, 1, spans);
    addCode(line, spans);
    addTitles(line, spans);
    return spans;
}

QString withBoxTurned(const QString &note, qsizetype line) {
    static const QRegularExpression lineEnd(QStringLiteral("\\r\\n|\\n|\\r"));
    qsizetype start = 0;
    bool inFence = false;
    for (qsizetype number = 0;; ++number) {
        const auto end = lineEnd.match(note, start);
        const qsizetype stop = end.hasMatch() ? end.capturedStart() : note.size();
        const QString text = note.mid(start, stop - start);
        const NoteLine read = noteLineOf(text, inFence);
        if (read.kind == NoteLineKind::Fence) inFence = !inFence;
        if (number == line) {
            if (read.box < 0) return {};
            QString turned = note;
            turned[start + read.box + 1] = read.done ? u' ' : u'x';
            return turned;
        }
        if (!end.hasMatch()) return {};
        start = end.capturedEnd();
    }
}

} // namespace lectern::ui
