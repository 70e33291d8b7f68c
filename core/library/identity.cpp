// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/identity.h"

#include "core/base/fold.h"

namespace lectern::library {

namespace {

constexpr int wordsThatIdentify = 4;
constexpr double similarAbstracts = 0.5;

bool isIdScheme(digest::KeyScheme scheme) {
    return scheme == digest::KeyScheme::Arxiv || scheme == digest::KeyScheme::Doi ||
           scheme == digest::KeyScheme::OpenReview;
}

bool contradict(const QString &a, const QString &b) {
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

bool idsContradict(const model::Identifiers &a, const model::Identifiers &b) {
    return contradict(a.arxiv, b.arxiv) || contradict(a.doi, b.doi) ||
           contradict(a.openReview, b.openReview);
}

// "Ann van Lee" and "Lee, Ann" are both "lee".
QString firstFamilyName(const QStringList &authors) {
    if (authors.isEmpty()) return {};
    const QString &author = authors.constFirst();
    const qsizetype comma = author.indexOf(QLatin1Char(','));
    const QString folded = base::fold(comma > 0 ? author.left(comma) : author);
    return folded.section(QLatin1Char(' '), -1);
}

// A text that ends in "…" is a piece of an abstract, or of the paper: it tells nothing of the
// whole.
bool isWhole(const QString &abstract) {
    return !abstract.isEmpty() && !abstract.endsWith(u'…') &&
           !abstract.endsWith(QLatin1String("..."));
}

enum class Likeness { Other, Doubtful, Same };

Likeness compare(const model::Facts &entry, const model::Facts &known) {
    if (idsContradict(entry.identifiers, known.identifiers)) return Likeness::Other;
    const QString author = firstFamilyName(entry.authors);
    const QString knownAuthor = firstFamilyName(known.authors);
    if (contradict(author, knownAuthor)) return Likeness::Other;
    const bool bothTell = isWhole(entry.abstract.tidy) && isWhole(known.abstract.tidy);
    const double alike = bothTell ? digest::abstractSimilarity(base::fold(entry.abstract.tidy),
                                                               base::fold(known.abstract.tidy))
                                  : 0;
    if (base::fold(entry.title.tidy).count(QLatin1Char(' ')) + 1 >= wordsThatIdentify)
        return bothTell && alike < similarAbstracts ? Likeness::Doubtful : Likeness::Same;
    const bool sameAuthor = !author.isEmpty() && author == knownAuthor;
    const bool sameAbstract = bothTell && alike >= 1;
    return sameAuthor || sameAbstract ? Likeness::Same : Likeness::Other;
}

base::Result<model::PaperId> byIdentifier(store::PaperFacts &papers, const model::Facts &facts,
                                          const QList<digest::PaperKey> &keys) {
    for (const digest::PaperKey &key : keys) {
        if (!isIdScheme(key.scheme)) continue;
        LECTERN_ASSIGN(const auto found, papers.withKey(toStored(key)));
        for (const model::PaperId paper : found) {
            LECTERN_ASSIGN(const model::Facts known, papers.shown(paper));
            if (!idsContradict(facts.identifiers, known.identifiers)) return paper;
        }
    }
    return model::PaperId();
}

base::Result<model::PaperId> byText(store::PaperFacts &papers,
                                    const QList<digest::PaperKey> &keys) {
    for (const digest::PaperKey &key : keys) {
        if (key.scheme != digest::KeyScheme::Text) continue;
        LECTERN_ASSIGN(const auto found, papers.withKey(toStored(key)));
        if (!found.isEmpty()) return found.constFirst();
    }
    return model::PaperId();
}

base::Result<Identity> byTitle(store::PaperFacts &papers, const model::Facts &facts,
                               const QList<digest::PaperKey> &keys) {
    QList<model::PaperId> same;
    QList<model::PaperId> doubtful;
    for (const digest::PaperKey &key : keys) {
        if (key.scheme != digest::KeyScheme::Title) continue;
        LECTERN_ASSIGN(const auto found, papers.withKey(toStored(key)));
        for (const model::PaperId paper : found) {
            LECTERN_ASSIGN(const model::Facts known, papers.shown(paper));
            const Likeness likeness = compare(facts, known);
            if (likeness == Likeness::Same) same.append(paper);
            if (likeness == Likeness::Doubtful) doubtful.append(paper);
        }
    }
    if (same.size() == 1) return Identity{same.constFirst(), {}};
    return Identity{{}, same + doubtful};
}

} // namespace

store::StoredKey toStored(const digest::PaperKey &key) {
    return {static_cast<int>(key.scheme), key.value};
}

QList<store::StoredKey> toStored(const QList<digest::PaperKey> &keys) {
    QList<store::StoredKey> stored;
    for (const digest::PaperKey &key : keys)
        stored.append(toStored(key));
    return stored;
}

base::Result<Identity> identify(store::PaperFacts &papers, const model::Facts &facts,
                                const QList<digest::PaperKey> &keys) {
    LECTERN_ASSIGN(const model::PaperId identified, byIdentifier(papers, facts, keys));
    if (identified.isValid()) return Identity{identified, {}};
    LECTERN_ASSIGN(const model::PaperId sameText, byText(papers, keys));
    if (sameText.isValid()) return Identity{sameText, {}};
    return byTitle(papers, facts, keys);
}

} // namespace lectern::library
