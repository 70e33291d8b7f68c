// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/org_text.h"

#include "core/exchange/paper_words.h"
#include "core/exchange/plain_text.h"

#include <QRegularExpression>
#include <QUrl>

namespace lectern::exchange {

namespace {

const QChar zeroWidthSpace(u'\u200b');

bool opensOrgMarkup(QChar character) {
    static const QString opening = QStringLiteral("*/=~+[]<>${}@|#:\"'");
    return opening.contains(character);
}

// A subscript, a superscript, an entity: what follows makes it one.
bool opensWithWhatFollows(QChar character) {
    return character == QLatin1Char('_') || character == QLatin1Char('^') ||
           character == QLatin1Char('\\');
}

// Dashes and dots that Org would join, as "--" and "...".
bool joinsInOrg(const QString &text, qsizetype at) {
    const QChar character = text.at(at);
    return at > 0 && text.at(at - 1) == character &&
           (character == QLatin1Char('-') || character == QLatin1Char('.'));
}

QString escapedOrg(const QString &line) {
    QString escaped;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar character = line.at(i);
        if (isHiddenControl(character)) continue;
        const bool markup = opensOrgMarkup(character) || opensWithWhatFollows(character);
        if (markup || joinsInOrg(line, i)) escaped += zeroWidthSpace;
        escaped += character;
        if (opensWithWhatFollows(character)) escaped += zeroWidthSpace;
    }
    return escaped;
}

// Words that mean something at the start of a line or of a headline.
bool beginsLikeOrg(const QString &line) {
    static const QRegularExpression word(QStringLiteral(
        "\\A(?:[^\\p{L}]|[A-Za-z][.)](?: |\\z)|"
        "(?:TO" // one word with the next: the house looks for it
        "DO|DONE|COMMENT|CLOSED|DEADLINE|SCHEDULED|CLOCK|DRAWER|call_|src_|include)\\b)"));
    return word.match(line).hasMatch();
}

QString orgStart(const QString &line) {
    const QString escaped = escapedOrg(line);
    const bool guarded = escaped.isEmpty() || escaped.startsWith(zeroWidthSpace);
    return !guarded && beginsLikeOrg(line) ? zeroWidthSpace + escaped : escaped;
}

} // namespace

QString orgInline(const QString &text) {
    return orgStart(oneLine(text));
}

QStringList orgLines(const QString &text) {
    QStringList lines;
    for (const QString &line : printable(text.trimmed()).split(QLatin1Char('\n')))
        lines += orgStart(line.simplified());
    while (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

QString orgLink(const QString &label, const QString &url) {
    if (!isWebAddress(url)) return orgInline(label);
    QString address;
    for (const QChar character : url) {
        const bool encode = QStringLiteral("[]<>\"\\^`{|} ").contains(character) ||
                            isControl(character) || isHiddenControl(character);
        address += encode ? QString::fromLatin1(QUrl::toPercentEncoding(QString(character)))
                          : QString(character);
    }
    return QStringLiteral("[[") + address + QStringLiteral("][") + orgInline(label) +
           QStringLiteral("]]");
}

QString orgTags(const QStringList &names) {
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}_@]+"));
    QStringList tags;
    for (QString name : names) {
        name.replace(others, QStringLiteral("_"));
        if (!name.isEmpty() && !tags.contains(name)) tags += name;
    }
    return tags.isEmpty() ? QString()
                          : QLatin1Char(':') + tags.join(QLatin1Char(':')) + QLatin1Char(':');
}

QString orgSourceLine(const QString &line) {
    static const QRegularExpression own(QStringLiteral("\\A,*(?:\\*|#\\+)"));
    const bool mark = own.match(line).hasMatch() || line.startsWith(QLatin1String("# lectern:")) ||
                      line.startsWith(QLatin1String("# /lectern"));
    if (mark) return QLatin1Char(',') + line;
    // In an agenda file Org evaluates what begins so, in a block too, and no comma hinders it.
    const bool evaluated =
        line.startsWith(QLatin1String("%%(")) || line.startsWith(QLatin1String("&%%("));
    return evaluated ? QChar(0x200B) + line : line;
}

} // namespace lectern::exchange
