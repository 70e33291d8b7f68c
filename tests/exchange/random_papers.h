// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"
#include "tests/exchange/hostile_text.h"

#include <QList>

namespace lectern::tests {

// Libraries that nobody has, with hostile texts wherever a text can stand. The same seed gives the
// same library. What a library never holds is not in them: control characters in the names of tags
// and lists, facts that are not spelled as an import spells them.
class RandomPapers {
  public:
    explicit RandomPapers(quint32 seed)
        : m_random(seed)
        , m_hostile(seed) {}

    [[nodiscard]] QList<model::Paper> next(int most = 6);

  private:
    [[nodiscard]] model::Paper paper(int number);
    [[nodiscard]] bool chance(int outOf) { return m_random.bounded(outOf) == 0; }
    [[nodiscard]] QString name(); // of a tag or a list
    void addFacts(model::Facts &facts, int number);
    void addReader(model::Paper &paper);
    [[nodiscard]] model::Highlight highlight(const QString &text);

    QRandomGenerator m_random;
    HostileText m_hostile;
    int m_number = 0;
};

} // namespace lectern::tests
