// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/perf/library_corpus.h"

#include "tests/invented/corpus.h"
#include "tests/invented/writers.h"

namespace lectern::perf {

QList<QByteArray> digestsOf(qint64 bytes) {
    constexpr qint64 bytesOfAPaper = 1600;
    constexpr qint64 papersInADigest = 1000;
    const qint64 papers = std::max<qint64>(bytes / bytesOfAPaper, 50);
    QList<QByteArray> digests;
    for (qint64 first = 1; first <= papers; first += papersInADigest)
        digests.append(digestOf(first, std::min(papersInADigest, papers - first + 1)));
    return digests;
}

QByteArray digestOf(qint64 first, qint64 papers) {
    return tests::writeHfText(tests::corpusPapers(first, papers));
}

} // namespace lectern::perf
