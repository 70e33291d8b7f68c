// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_library.h"

#include <QRandomGenerator>

namespace lectern::tests {

// Does what readers do, at random but the same for the same seed: imports, decides, tags, writes,
// highlights, lists, filters, corrects, joins, parts, deletes, undoes. What is declined is no
// failure.
class RandomReader {
  public:
    RandomReader(TestLibrary &library, quint32 seed)
        : m_library(library)
        , m_random(seed) {}

    void importDigest();
    void act();
    void actOften(int times);

  private:
    void apply(library::Op op);
    void decide();
    void annotate();
    void arrange();
    void rearrange();
    [[nodiscard]] int below(int end) { return int(m_random.bounded(end)); }
    [[nodiscard]] QString word();
    [[nodiscard]] model::PaperId paper();

    TestLibrary &m_library;
    QRandomGenerator m_random;
    QList<model::PaperId> m_papers;
    int m_digests = 0;
};

// Everything of a library as its dump says it; empty where there is none.
[[nodiscard]] QByteArray dumpOf(TestLibrary &library);

} // namespace lectern::tests
