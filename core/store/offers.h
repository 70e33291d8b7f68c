// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/merge_offer.h"

#include <QList>
#include <QPair>

namespace lectern::store {

class Connection;

// The offers to merge that wait for an answer: both papers are in sight, no id says that they are
// two, and neither does the reader. Newest first, each pair once.
base::Result<QList<model::MergeOffer>> openOffers(Connection &connection);
// Those of one paper.
base::Result<QList<model::MergeOffer>> openOffersOf(Connection &connection, model::PaperId paper);

// Offered once for a pair in this order; `digest` brought the later one.
base::Status addOffer(Connection &connection, const model::MergeOffer &offer,
                      model::DigestId digest);

// The rows of not_same, lower number first, by which the reader said that what these papers are now
// is not one.
base::Result<QList<QPair<model::PaperId, model::PaperId>>>
pairsApart(Connection &connection, model::PaperId paper, model::PaperId other);

} // namespace lectern::store
