// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/citation_key.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace lectern::exchange {

namespace {

constexpr qsizetype titleWords = 3;
constexpr qsizetype longestWord = 200; // UTF-16 units; no key is longer

const QSet<QString> &functionWords() {
    static const QSet<QString> words = [] {
        const QString list = QStringLiteral(
            "a ab aboard about above across after against al along amid among an and anti around "
            "as at before behind below beneath beside besides between beyond but by d da das de "
            "del dell dello dei degli della delle dem den der des despite die do down du during "
            "ein eine einem einen einer eines el en et except for from gli i il in inside into is "
            "l la las le les like lo los near nor of off on onto or over past per plus round save "
            "since so some sur than the through to toward towards un una unas under underneath "
            "une unlike uno unos until up upon versus via von while with within without yet zu "
            "zum");
        const QStringList parts = list.split(QLatin1Char(' '));
        return QSet<QString>(parts.cbegin(), parts.cend());
    }();
    return words;
}

// Letters that no decomposition takes apart.
QString latinLetters(QChar letter) {
    static const QHash<char16_t, QLatin1String> letters = {
        {u'ß', QLatin1String("ss")}, {u'ẞ', QLatin1String("SS")}, {u'æ', QLatin1String("ae")},
        {u'Æ', QLatin1String("AE")}, {u'œ', QLatin1String("oe")}, {u'Œ', QLatin1String("OE")},
        {u'ø', QLatin1String("o")},  {u'Ø', QLatin1String("O")},  {u'ł', QLatin1String("l")},
        {u'Ł', QLatin1String("L")},  {u'đ', QLatin1String("d")},  {u'Đ', QLatin1String("D")},
        {u'ð', QLatin1String("d")},  {u'Ð', QLatin1String("D")},  {u'þ', QLatin1String("th")},
        {u'Þ', QLatin1String("Th")}, {u'ħ', QLatin1String("h")},  {u'ı', QLatin1String("i")},
    };
    return letters.value(letter.unicode());
}

bool isAsciiLetterOrDigit(QChar character) {
    return character.unicode() < 128 && character.isLetterOrNumber();
}

QString asciiWord(const QString &word) {
    QString ascii;
    const QString begin = word.left(longestWord); // normalized() takes quadratic time
    for (const QChar character : begin.normalized(QString::NormalizationForm_KD))
        ascii += isAsciiLetterOrDigit(character) ? QString(character) : latinLetters(character);
    return ascii;
}

// A hyphen does not part words: "Vision-Language" is one.
QStringList wordsOf(const QString &text) {
    static const QRegularExpression separators(QStringLiteral("[^\\p{L}\\p{M}\\p{N}\\-‐‑]+"));
    return text.split(separators, Qt::SkipEmptyParts);
}

QString shortTitle(const QString &title) {
    QString joined;
    qsizetype taken = 0;
    for (const QString &word : wordsOf(title)) {
        QString ascii = asciiWord(word);
        const bool letterAlone = ascii.size() == 1 && ascii.at(0).isLetter();
        if (ascii.isEmpty() || letterAlone || functionWords().contains(ascii.toLower())) continue;
        ascii[0] = ascii.at(0).toUpper();
        joined += ascii;
        if (++taken == titleWords) break;
    }
    return joined;
}

bool isNameSuffix(const QString &word) {
    static const QStringList suffixes = {QStringLiteral("jr"), QStringLiteral("sr"),
                                         QStringLiteral("ii"), QStringLiteral("iii"),
                                         QStringLiteral("iv")};
    return suffixes.contains(word.toLower());
}

// "Family, Given" or "Given Family Jr.".
QString familyName(const QString &author) {
    const qsizetype comma = author.indexOf(QLatin1Char(','));
    QString name = comma > 0 ? author.left(comma) : author;
    QStringList words = wordsOf(name.remove(QLatin1Char('\'')).remove(QChar(u'’')));
    if (comma > 0) return words.join(QString());
    while (words.size() > 1 && isNameSuffix(words.constLast()))
        words.removeLast();
    return words.isEmpty() ? QString() : words.constLast();
}

} // namespace

QString publicationYear(const model::Facts &facts) {
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{4})(?:-|\\z)"));
    const auto match = form.match(facts.published);
    const int year = match.captured(1).toInt();
    return year > 0 ? QString::number(year) : QString();
}

QString citationKey(const model::Paper &paper) {
    const model::Facts &facts = paper.facts;
    const QString author = facts.authors.isEmpty() ? QString() : facts.authors.constFirst();
    const QString key = asciiWord(familyName(author)).toLower() + shortTitle(facts.title.tidy) +
                        publicationYear(facts);
    return key.isEmpty() ? QStringLiteral("paper") : key;
}

QString publicationDate(const model::Facts &facts) {
    static const QRegularExpression form(
        QStringLiteral("\\A([0-9]{4})(-(?:0[1-9]|1[0-2])(-(?:0[1-9]|[12][0-9]|3[01]))?)?\\z"));
    const auto match = form.match(facts.published);
    return publicationYear(facts).isEmpty() ? QString()
           : match.hasMatch()               ? match.captured(0)
                                            : publicationYear(facts);
}

} // namespace lectern::exchange
