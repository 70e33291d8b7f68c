// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/digest.h"
#include "core/model/ids.h"
#include "core/store/connection.h"

#include <QList>

#include <vector>

namespace lectern::store {

// One paper in one digest, both by their place in the columns.
struct PaperInDigest {
    quint32 paper = 0;
    quint32 digest = 0;
};

// From this place in the columns on, up to the next arrival, papers were brought by this digest.
struct Arrival {
    size_t first = 0;
    model::DigestId digest;
};

// What counts and lists of decisions need of every paper that can be seen, 21 bytes each: a million
// are counted in milliseconds, where SQL takes a second.
struct PaperColumns {
    std::vector<model::PaperId> papers; // ascending
    std::vector<Arrival> arrivals;      // ascending
    std::vector<quint8> states;         // of model::DecisionState, as decided, whatever the day
    std::vector<int> untils;            // the day a snoozed paper comes back, yyyymmdd; else 0
    QList<model::Digest> digests;       // complete and not taken back, newest first; not counted
    std::vector<PaperInDigest> sightings;
};

// Some hundred milliseconds for a million papers.
base::Result<PaperColumns> readColumns(Connection &connection);
// The decisions of some of them as they are now, by their place in the columns; those that are not
// in the columns are left out.
struct DecisionAt {
    size_t place = 0;
    quint8 state = 0;
    int until = 0;
};
base::Result<std::vector<DecisionAt>> readDecisions(Connection &connection,
                                                    const PaperColumns &columns,
                                                    const QList<model::PaperId> &papers);

} // namespace lectern::store
