// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bibtex_text.h"

#include "core/exchange/person_name.h"
#include "core/exchange/plain_text.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace lectern::exchange {

namespace {

// Where the braces stand that have a partner in the text itself.
QSet<qsizetype> pairedBraces(const QString &text) {
    QSet<qsizetype> paired;
    QList<qsizetype> open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('{')) open.append(i);
        if (text.at(i) != QLatin1Char('}') || open.isEmpty()) continue;
        paired.insert(i);
        paired.insert(open.takeLast());
    }
    return paired;
}

// An escaped brace still counts for BibTeX: one without a partner gets an invisible one.
QString latexBrace(QChar brace, bool paired) {
    const bool opens = brace == QLatin1Char('{');
    if (paired) return opens ? QStringLiteral("\\{") : QStringLiteral("\\}");
    return opens ? QStringLiteral("\\{{\\vphantom{\\}}}") : QStringLiteral("{\\vphantom{\\{}}\\}");
}

// The macro for what LaTeX takes for a command; nothing for what stands for itself.
QLatin1String latexMacro(QChar character) {
    switch (character.unicode()) {
    case u'~':
        return QLatin1String("{\\textasciitilde}");
    case u'^':
        return QLatin1String("{\\textasciicircum}");
    case u'\\':
        return QLatin1String("{\\textbackslash}");
    case u'<':
        return QLatin1String("{\\textless}"); // TeX's own fonts show a raw one as inverted !
    case u'>':
        return QLatin1String("{\\textgreater}");
    default:
        return {};
    }
}

// Two characters that TeX would set as one.
bool isLigature(QChar first, QChar second) {
    switch (second.unicode()) {
    case u'-':
    case u'\'':
    case u',':
        return first == second;
    case u'`':
        return first == second || first == QLatin1Char('?') || first == QLatin1Char('!');
    default:
        return false;
    }
}

// What stands for itself wherever it stands; nearly all there is.
bool isPlainInLatex(QChar character) {
    const char16_t code = character.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || code == u' ' ||
           (code >= u'0' && code <= u'9') || code == u'.' || code == u'\n';
}

// The character at that place, which does not stand for itself.
void addEscaped(QString &latex, const QString &text, qsizetype at, const QSet<qsizetype> &paired) {
    static const QString escaped = QStringLiteral("&%$#_");
    const QChar character = text.at(at);
    if (at > 0 && isLigature(text.at(at - 1), character)) latex += QLatin1String("{}");
    if (escaped.contains(character)) latex += QLatin1Char('\\');
    if (character == QLatin1Char('{') || character == QLatin1Char('}'))
        latex += latexBrace(character, paired.contains(at));
    else if (const QLatin1String macro = latexMacro(character); !macro.isEmpty())
        latex += macro;
    else
        latex += character;
}

QString latexProse(const QString &text) {
    const QSet<qsizetype> paired = pairedBraces(text);
    QString latex;
    latex.reserve(text.size() + text.size() / 8);
    const auto *const begin = text.cbegin();
    for (const auto *at = begin; at != text.cend(); ++at) {
        const auto *const end = std::find_if_not(at, text.cend(), isPlainInLatex);
        latex.append(at, end - at);
        at = end;
        if (at == text.cend()) break;
        addEscaped(latex, text, at - begin, paired);
    }
    return latex;
}

// Whether simplified() would leave it as it is.
bool isSimple(QStringView line) {
    bool blank = true; // before it
    for (const QChar character : line) {
        if (character.isSpace() && (blank || character != QLatin1Char(' '))) return false;
        blank = character.isSpace();
    }
    return !blank;
}

// Words of escaped text; the names of the macros that latexProse() writes are none.
QString withCapitalsKept(const QString &latex) {
    static const QRegularExpression word(QStringLiteral("\\\\[A-Za-z]+|[\\p{L}\\p{M}\\p{N}]+"));
    static const QRegularExpression capital(QStringLiteral("[\\p{Lu}\\p{Lt}]"));
    QString kept;
    qsizetype end = 0;
    bool first = true;
    auto matches = word.globalMatch(latex);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString found = match.captured();
        kept += latex.mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        const bool macro = found.startsWith(QLatin1Char('\\'));
        const bool keep = !macro && capital.match(found, first ? 1 : 0).hasMatch();
        kept += keep ? QLatin1Char('{') + found + QLatin1Char('}') : found;
        if (!macro) first = false;
    }
    return kept + latex.mid(end);
}

// What BibTeX reads as several names, as a name with more parts than there are, or as "et al.".
bool isTakenApart(const QString &name) {
    static const QRegularExpression joint(
        QStringLiteral("(?:^|\\s)and(?:\\s|$)|^others$|^,|,$|,.*,.*,"),
        QRegularExpression::CaseInsensitiveOption);
    return joint.match(name).hasMatch();
}

} // namespace

QString bibtexText(const QString &text) {
    const QString whole = printable(text);
    if (isSimple(whole)) return latexProse(whole); // one line, as abstracts mostly are
    QStringList lines;
    for (const QString &line : whole.split(QLatin1Char('\n')))
        if (!line.trimmed().isEmpty()) lines += line.simplified();
    return latexProse(lines.join(QLatin1Char('\n')));
}

QString bibtexNote(const QString &note) {
    QStringList lines;
    for (const QString &line : printable(note).split(QLatin1Char('\n')))
        lines += line.trimmed().isEmpty() ? QString() : line;
    return latexProse(lines.join(QLatin1Char('\n')));
}

QString bibtexTitle(const QString &title) {
    return withCapitalsKept(latexProse(oneLine(title)));
}

QString bibtexName(const QString &author) {
    const QString name = oneLine(author);
    if (isTakenApart(name) || isCollective(name))
        return QLatin1Char('{') + latexProse(name) + QLatin1Char('}');
    const PersonName parts = personName(name);
    if (parts.suffix.isEmpty()) return latexProse(name);
    return latexProse(parts.family) + QStringLiteral(", ") + latexProse(parts.suffix) +
           QStringLiteral(", ") + latexProse(parts.given);
}

QString bibtexVerbatim(const QString &text) {
    QString verbatim;
    for (const QChar character : oneLine(text)) {
        const bool encode = QStringLiteral("{}\\ ").contains(character);
        verbatim += encode ? QString::fromLatin1(QUrl::toPercentEncoding(QString(character)))
                           : QString(character);
    }
    return verbatim;
}

} // namespace lectern::exchange
