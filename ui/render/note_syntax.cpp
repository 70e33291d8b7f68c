// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/note_syntax.h"

#include "core/model/note_links.h"
#include "ui/render/theme_source.h"

#include <QRegularExpression>

namespace lectern::ui {

namespace {

constexpr qsizetype longestColoured = 5'000; // characters of a line
enum BlockState { Plain = -1, Fenced = 1 };

qsizetype blanksBefore(const QString &line) {
    qsizetype blanks = 0;
    while (blanks < line.size() && line.at(blanks).isSpace())
        ++blanks;
    return blanks;
}

// "- [ ] ": where its box begins; -1 where the line is no task.
qsizetype boxOf(const QString &line) {
    static const QRegularExpression task(
        QStringLiteral("^\\s*(?:[-*+]|[0-9]{1,9}[.)])\\s+(\\[[ xX]\\])(?=\\s|$)"));
    return task.match(line).capturedStart(1);
}

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
    const bool fence = line.trimmed().startsWith(QLatin1String("```"));
    const bool inside = previousBlockState() == Fenced;
    setCurrentBlockState(fence != inside ? Fenced : Plain);
    if (line.size() > longestColoured) return;
    if (fence || inside) {
        QTextCharFormat code = muted();
        code.setFontFamilies({m_theme.theme().font(Type::Code).family()});
        return add(0, line.size(), code);
    }
    markHeading(line);
    markQuote(line);
    markTask(line);
    markEmphasis(line, 2);
    markEmphasis(line, 1);
    markCode(line);
    markLinks(line);
}

void NoteSyntax::markHeading(const QString &line) {
    qsizetype signs = 0;
    while (signs < line.size() && line.at(signs) == u'#')
        ++signs;
    if (signs == 0 || signs > 6 || signs == line.size() || line.at(signs) != u' ') return;
    QTextCharFormat heading;
    heading.setFontWeight(QFont::DemiBold);
    add(0, line.size(), heading);
    add(0, signs, muted());
}

void NoteSyntax::markQuote(const QString &line) {
    if (!line.startsWith(u'>')) return;
    QTextCharFormat quote;
    quote.setFontItalic(true);
    quote.setForeground(m_theme.theme().colour(Role::Ink2));
    add(0, line.size(), quote);
    add(0, 1, muted());
}

void NoteSyntax::markTask(const QString &line) {
    const qsizetype box = boxOf(line);
    if (box < 0) return;
    const MeaningColours toDo = m_theme.theme().meaning(model::Meaning::ToDo);
    const bool done = line.at(box + 1) != u' ';
    add(blanksBefore(line), box - blanksBefore(line), muted());
    QTextCharFormat format;
    format.setFontFamilies({m_theme.theme().font(Type::Code).family()});
    format.setForeground(done ? toDo.ink : m_theme.theme().colour(Role::Ink2));
    format.setBackground(done ? toDo.ground : m_theme.theme().colour(Role::Chip));
    add(box, 3, format);
    if (done) add(box + 3, line.size() - box - 3, muted());
}

void NoteSyntax::markCode(const QString &line) {
    for (qsizetype open = line.indexOf(u'`'); open >= 0; open = line.indexOf(u'`', open)) {
        const qsizetype close = line.indexOf(u'`', open + 1);
        if (close < 0) return;
        QTextCharFormat code;
        code.setFontFamilies({m_theme.theme().font(Type::Code).family()});
        code.setBackground(m_theme.theme().colour(Role::Chip));
        code.setFontItalic(false);
        add(open + 1, close - open - 1, code);
        add(open, 1, muted());
        add(close, 1, muted());
        open = close + 1;
    }
}

// `signs` stars round words: one is italic, two are bold.
void NoteSyntax::markEmphasis(const QString &line, qsizetype signs) {
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
        QTextCharFormat format;
        if (signs == 2)
            format.setFontWeight(QFont::DemiBold);
        else
            format.setFontItalic(true);
        add(inside, close - inside, format);
        add(open, signs, muted());
        add(close, signs, muted());
        open = line.indexOf(mark, close + signs);
    }
}

void NoteSyntax::markLinks(const QString &line) {
    QTextCharFormat title;
    title.setForeground(m_theme.theme().colour(Role::AccentInk));
    for (const model::NoteLink &link : model::noteLinksIn(line)) {
        add(link.start, link.end - link.start, title);
        add(link.start, 2, muted());
        add(link.end - 2, 2, muted());
    }
}

} // namespace lectern::ui
