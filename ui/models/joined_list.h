// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"

namespace lectern::ui {

// A list that is read stands still: what a query finds after a change, joined by the shown papers
// that it finds no longer and that are to stay, each in its old place. `staying` is a
// part of `shown`, in its order.
[[nodiscard]] model::PaperList joined(const model::PaperList &shown,
                                      const QList<model::PaperId> &staying,
                                      const model::PaperList &found);

// Those of `shown` that are not in `found`, in the same order.
[[nodiscard]] QList<model::PaperId> lostPapers(const model::PaperList &shown,
                                               const model::PaperList &found);

} // namespace lectern::ui
