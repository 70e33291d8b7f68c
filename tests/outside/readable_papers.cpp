// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/outside/readable_papers.h"

#include "tests/exchange/papers.h"
#include "tests/exchange/random_papers.h"

namespace lectern::tests {

QList<model::Paper> readablePapers() {
    static const QStringList titles = {
        QStringLiteral("Attention Is All You Need"),
        QStringLiteral("Über die Grundlagen: γ-Functions & 50% of $5"),
        QStringLiteral("{Braced} titles, \"quotes\" and <b>tags</b>"),
        QStringLiteral("林雨澄 on 深層学習"),
        QStringLiteral("=SUM(A1:A9) is a title, too"),
        QStringLiteral("a_b^c ~ d \\ e # f"),
        QStringLiteral("1. A list? - no; *not* even [[this]]"),
    };
    QList<model::Paper> papers = {omniGen()};
    papers.first().uuid = uuidOf(61000); // random papers stay below
    for (const QString &title : titles) {
        model::Paper paper = omniGen();
        const int number = 61000 + static_cast<int>(papers.size());
        paper.uuid = uuidOf(number);
        paper.facts.title = {title, title};
        paper.facts.identifiers.arxiv = QStringLiteral("2409.%1").arg(number);
        paper.facts.identifiers.doi.clear();
        paper.facts.authors = {QStringLiteral("José Núñez"), QStringLiteral("Ada Lovelace")};
        paper.highlights.clear();
        papers += paper;
    }
    return papers;
}

QList<model::Paper> hostilePapers(int count) {
    RandomPapers random(17);
    QList<model::Paper> papers;
    while (papers.size() < count)
        papers += random.next();
    return papers.mid(0, count);
}

} // namespace lectern::tests
