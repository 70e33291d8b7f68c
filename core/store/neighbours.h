// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"

#include <QByteArray>
#include <QList>

namespace lectern::store {

class Connection;

// A paper that is about the same as another.
struct Neighbour {
    model::PaperId paper;
    double likeness = 0;       // cosine of the angle between their words, weighed by tf-idf: 0 to 1
    QList<QByteArray> terms{}; // that they share, those first that weigh most
};

// The likest first, at most `most`, none below a tenth. The words of title and abstract count, each
// the more the fewer papers have it (Salton, Buckley, "Term-weighting approaches in automatic text
// retrieval", 1988). Looks at the newest papers of the rarest words: some ten milliseconds, however
// many papers there are. Without a lexicon nothing is found.
base::Result<QList<Neighbour>> neighboursOf(Connection &connection, model::PaperId paper, int most);

} // namespace lectern::store
