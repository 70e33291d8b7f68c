// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/markdown_text.h"

#include "core/exchange/paper_words.h"
#include "core/exchange/plain_text.h"

#include <QRegularExpression>
#include <QUrl>

namespace lectern::exchange {

namespace {

bool startsReference(const QString &text, qsizetype at) {
    static const QRegularExpression reference(
        QStringLiteral("\\G&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);"));
    return reference.match(text, at).hasMatch();
}

// Two of them mean something where one does not: -- === %% .
bool isDoubled(const QString &text, qsizetype at) {
    const QChar character = text.at(at);
    return (at > 0 && text.at(at - 1) == character) ||
           (at + 1 < text.size() && text.at(at + 1) == character);
}

bool isSpecialWithin(const QString &text, qsizetype at) {
    static const QString always = QStringLiteral("\\`*_[]<|$~^#{");
    const QChar character = text.at(at);
    if (always.contains(character)) return true;
    switch (character.unicode()) {
    case u'&':
        return startsReference(text, at);
    case u'-':
    case u'=':
    case u'%':
        return isDoubled(text, at);
    case u'@':
        return at == 0 || !text.at(at - 1).isLetterOrNumber(); // a mention or a citation
    default:
        return false;
    }
}

// Where the first character that would open a block stands: "-", "+", ">", ":", "=", or the mark
// behind a list's number, as in "1.", "(iv)", "a)". -1 where none does.
qsizetype blockMark(const QString &line) {
    static const QRegularExpression mark(QStringLiteral(
        "\\A(?:([-+>:=])|(?:\\(?(?:[0-9]{1,9}|[A-Za-z]|[ivxlcdmIVXLCDM]+))([.)])(?: |\\z))"));
    const auto match = mark.match(line);
    if (!match.hasMatch()) return -1;
    return match.hasCaptured(1) ? match.capturedStart(1) : match.capturedStart(2);
}

QString escapedLine(const QString &line, qsizetype mark) {
    QString escaped;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar character = line.at(i);
        if (isHiddenControl(character)) {
            escaped += QStringLiteral("&#x%1;").arg(character.unicode(), 4, 16, QLatin1Char('0'));
            continue;
        }
        if (i == mark || isSpecialWithin(line, i)) escaped += QLatin1Char('\\');
        escaped += character;
    }
    return escaped;
}

// Nothing in it can end the destination or start a character reference.
QString destination(const QString &url) {
    static const QString encoded = QStringLiteral("<>()\\`\"{}|^ ");
    QString result;
    for (qsizetype i = 0; i < url.size(); ++i) {
        const QChar character = url.at(i);
        if (encoded.contains(character) || isControl(character) || isHiddenControl(character))
            result += QString::fromLatin1(QUrl::toPercentEncoding(QString(character)));
        else if (character == QLatin1Char('&') && startsReference(url, i))
            result += QStringLiteral("&amp;");
        else
            result += character;
    }
    return result;
}

} // namespace

QString markdownInline(const QString &text) {
    return escapedLine(oneLine(text), -1);
}

QStringList markdownLines(const QString &text) {
    QStringList lines;
    for (const QString &line : printable(text.trimmed()).split(QLatin1Char('\n'))) {
        const QString simple = line.simplified();
        lines += escapedLine(simple, blockMark(simple));
    }
    while (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

QString markdownLink(const QString &label, const QString &url) {
    const QString text = markdownInline(label);
    if (!isWebAddress(url)) return text;
    return QLatin1Char('[') + text + QStringLiteral("](") + destination(url) + QLatin1Char(')');
}

QString markdownFileLink(const QString &label, const QString &path) {
    return QLatin1Char('[') + markdownInline(label) + QStringLiteral("](") +
           QString::fromLatin1(QUrl::toPercentEncoding(path, "/")) + QLatin1Char(')');
}

} // namespace lectern::exchange
