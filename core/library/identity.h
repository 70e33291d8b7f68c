// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/digest/keys.h"
#include "core/model/entry.h"
#include "core/store/paper_facts.h"

namespace lectern::library {

// Which paper of the library an entry is.
struct Identity {
    model::PaperId paper;           // invalid: a new one
    QList<model::PaperId> doubtful; // papers it may be, to be offered to the reader
};

// When two are one:
//  1. the same value in an id scheme: one; two different values in one scheme: never;
//  2. the same title of four words or more joins when no id and no first author contradicts, the
//     abstracts' word 5-grams have a Jaccard index of 0.5 or more, and there is exactly one such
//     paper; else it is offered;
//  3. shorter titles join only with the same abstract or first author.
base::Result<Identity> identify(store::PaperFacts &papers, const model::Facts &facts,
                                const QList<digest::PaperKey> &keys);

[[nodiscard]] store::StoredKey toStored(const digest::PaperKey &key);
[[nodiscard]] QList<store::StoredKey> toStored(const QList<digest::PaperKey> &keys);

} // namespace lectern::library
