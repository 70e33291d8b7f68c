// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/import/likeness.h"

#include "core/base/fold.h"
#include "core/digest/keys.h"

namespace lectern::library {

namespace {

constexpr int wordsThatIdentify = 4;
constexpr double similarAbstracts = 0.5;

bool isSuffixOfName(const QString &foldedWord) {
    static const QStringList suffixes = {QStringLiteral("jr"), QStringLiteral("sr"),
                                         QStringLiteral("ii"), QStringLiteral("iii"),
                                         QStringLiteral("iv")};
    return suffixes.contains(foldedWord);
}

// "Ann van Lee", "Lee, Ann" and "Ann Lee Jr." are all "lee".
QString firstFamilyName(const QStringList &authors) {
    if (authors.isEmpty()) return {};
    const QString &author = authors.constFirst();
    const qsizetype comma = author.indexOf(QLatin1Char(','));
    const QString folded = base::fold(comma > 0 ? author.left(comma) : author);
    QStringList words = folded.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    while (words.size() > 1 && isSuffixOfName(words.constLast()))
        words.removeLast();
    return words.isEmpty() ? QString() : words.constLast();
}

// A text that ends in "…" is a piece of an abstract, or of the paper: it tells nothing of the
// whole.
bool isWhole(const QString &abstract) {
    return !abstract.isEmpty() && !abstract.endsWith(QChar(0x2026)) &&
           !abstract.endsWith(QLatin1String("..."));
}

} // namespace

bool abstractsAgree(const model::Facts &a, const model::Facts &b) {
    return isWhole(a.abstract.tidy) && isWhole(b.abstract.tidy) &&
           digest::abstractSimilarity(base::fold(a.abstract.tidy), base::fold(b.abstract.tidy)) >=
               similarAbstracts;
}

bool authorsContradict(const model::Facts &a, const model::Facts &b) {
    const QString author = firstFamilyName(a.authors);
    const QString other = firstFamilyName(b.authors);
    return !author.isEmpty() && !other.isEmpty() && author != other;
}

Likeness compareTexts(const model::Facts &entry, const model::Facts &known) {
    if (authorsContradict(entry, known)) return Likeness::Other;
    const bool bothTell = isWhole(entry.abstract.tidy) && isWhole(known.abstract.tidy);
    const double alike = bothTell ? digest::abstractSimilarity(base::fold(entry.abstract.tidy),
                                                               base::fold(known.abstract.tidy))
                                  : 0;
    if (base::fold(entry.title.tidy).count(QLatin1Char(' ')) + 1 < wordsThatIdentify) {
        const bool sameAuthor = !entry.authors.isEmpty() && !known.authors.isEmpty();
        if (!sameAuthor && alike < 1) return Likeness::Other;
    }
    return bothTell && alike < similarAbstracts ? Likeness::Doubtful : Likeness::Same;
}

} // namespace lectern::library
