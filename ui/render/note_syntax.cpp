// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/note_syntax.h"

#include "ui/render/note_spans.h"
#include "ui/render/spelling.h"
#include "ui/render/theme_source.h"

namespace lectern::ui {

namespace {

constexpr qsizetype longestColoured = 5'000; // characters of a line
enum BlockState { Plain = -1, Fenced = 1 };

} // namespace

NoteSyntax::NoteSyntax(QTextDocument *note, const ThemeSource &theme)
    : QSyntaxHighlighter(note)
    , m_theme(theme) {
    connect(&theme, &ThemeSource::changed, this, &NoteSyntax::rehighlight);
}

// On top of what is there already: a link may stand in a heading.
void NoteSyntax::add(qsizetype start, qsizetype length, const QTextCharFormat &format) {
    for (qsizetype i = start; i < start + length; ++i) {
        QTextCharFormat merged = this->format(int(i));
        merged.merge(format);
        setFormat(int(i), 1, merged);
    }
}

QTextCharFormat NoteSyntax::muted() const {
    QTextCharFormat format;
    format.setForeground(m_theme.theme().colour(Role::Muted));
    return format;
}

void NoteSyntax::highlightBlock(const QString &line) {
    const NoteLine read = noteLineOf(line, previousBlockState() == Fenced);
    const bool opens = read.kind == NoteLineKind::Fence && previousBlockState() != Fenced;
    setCurrentBlockState(opens || read.kind == NoteLineKind::Code ? Fenced : Plain);
    if (line.size() > longestColoured) return;
    if (read.kind == NoteLineKind::Fence || read.kind == NoteLineKind::Code) {
        QTextCharFormat code = muted();
        code.setFontFamilies({m_theme.theme().font(Type::Code).family()});
        return add(0, line.size(), code);
    }
    markLine(line, read);
    for (const NoteSpan &span : noteSpansIn(line))
        add(span.start, span.length, formatOf(span.kind));
    markSpelling(line);
}

void NoteSyntax::markLine(const QString &line, const NoteLine &read) {
    QTextCharFormat format;
    if (read.kind == NoteLineKind::Heading) {
        format.setFontWeight(QFont::DemiBold);
        add(0, line.size(), format);
        add(0, read.level, muted());
    } else if (read.kind == NoteLineKind::Quote) {
        format.setFontItalic(true);
        format.setForeground(m_theme.theme().colour(Role::Ink2));
        add(0, line.size(), format);
        add(0, 1, muted());
    } else if (read.kind == NoteLineKind::Task) {
        markTask(line, read);
    }
}

void NoteSyntax::markTask(const QString &line, const NoteLine &read) {
    const MeaningColours toDo = m_theme.theme().meaning(model::Meaning::ToDo);
    add(read.indent, read.box - read.indent, muted());
    QTextCharFormat format;
    format.setFontFamilies({m_theme.theme().font(Type::Code).family()});
    format.setForeground(read.done ? toDo.ink : m_theme.theme().colour(Role::Ink2));
    format.setBackground(read.done ? toDo.ground : m_theme.theme().colour(Role::Chip));
    add(read.box, 3, format);
    if (read.done) add(read.box + 3, line.size() - read.box - 3, muted());
}

QTextCharFormat NoteSyntax::formatOf(NoteSpan::Kind kind) const {
    QTextCharFormat format;
    switch (kind) {
    case NoteSpan::Kind::Strong:
        format.setFontWeight(QFont::DemiBold);
        return format;
    case NoteSpan::Kind::Emphasis:
        format.setFontItalic(true);
        return format;
    case NoteSpan::Kind::Code:
        format.setFontFamilies({m_theme.theme().font(Type::Code).family()});
        format.setBackground(m_theme.theme().colour(Role::Chip));
        format.setFontItalic(false);
        return format;
    case NoteSpan::Kind::Title:
        format.setForeground(m_theme.theme().colour(Role::AccentInk));
        return format;
    case NoteSpan::Kind::Sign:
        break;
    }
    return muted();
}

void NoteSyntax::markSpelling(const QString &line) {
    if (!m_spelling) return;
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wrong.setUnderlineColor(m_theme.theme().meaning(model::Meaning::Doubt).bar);
    for (const TextSpan &word : m_spelling->wrongIn(line))
        add(word.start, word.length, wrong);
}

void NoteSyntax::setSpelling(Spelling *spelling) {
    m_spelling = spelling;
    if (spelling) connect(spelling, &Spelling::learned, this, &NoteSyntax::rehighlight);
    rehighlight();
}

} // namespace lectern::ui
