// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/entry.h"
#include "core/model/ids.h"
#include "core/store/facts_json.h"

#include <QVariant>

#include <optional>

namespace lectern::store {

class Connection;

// What a paper shows: the facts chosen from its sources, and which texts they are.
struct ShownFacts {
    model::Facts facts; // the texts of which are not filled in when chosen from stored sources
    FactsJson json;     // of these facts
    qint64 sourceId = 0;
    QVariant titleId;
    QVariant abstractId;
    QVariant summaryId;
    std::optional<int> upvotes; // the newest reading
    std::optional<int> stars;
};

// Of all sources of complete digests not removed (of all, if every one is): the highest known
// version, then the rank, then the later update, then the newer digest day, then the longer
// abstract, then the greater hash. Each fact comes from the first source that has it; a real
// abstract is never replaced by one that ends in an ellipsis.
base::Result<ShownFacts> chooseShown(Connection &connection, model::PaperId paper);

base::Status writeShown(Connection &connection, model::PaperId paper, const ShownFacts &shown);

} // namespace lectern::store
