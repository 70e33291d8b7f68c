// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/invented/paper.h"

namespace lectern::tests {

namespace {
constexpr qint64 papersOfAMonth = 90'000;
constexpr qint64 firstMonth = 24 * 12 + 8; // September 2024
} // namespace

QByteArray inventedArxivId(qint64 number) {
    const qint64 month = firstMonth + number / papersOfAMonth;
    return QByteArray::number(month / 12 * 100 + month % 12 + 1) + '.' +
           QByteArray::number(number % papersOfAMonth).rightJustified(5, '0');
}

QList<InventedPaper> inventedPapers(int count) {
    QList<InventedPaper> papers;
    for (int i = 1; i <= count; ++i) {
        const QByteArray number = QByteArray::number(i);
        InventedPaper paper{"Invented Paper Number " + number + " on the Habits of Lighthouses",
                            "We watch lighthouse " + number + " for a year."};
        for (int night = 0; night < 12; ++night)
            paper.abstract += " The beam of night " +
                              QByteArray::number((i * 31 + night * 7) % 977) + " was steady.";
        paper.arxivId = inventedArxivId(i);
        papers.append(paper);
    }
    return papers;
}

} // namespace lectern::tests
