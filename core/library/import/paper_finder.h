// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/digest/keys.h"
#include "core/library/import/known_ids.h"
#include "core/model/entry.h"
#include "core/model/merge_offer.h"
#include "core/store/paper_keys.h"
#include "core/store/transaction.h"

#include <QHash>

namespace lectern::library {

// A paper that an entry may be, to be offered to the reader.
struct Doubt {
    model::PaperId paper;
    model::OfferReason reason = model::OfferReason::SameTitle;
};

// Which paper of the library an entry is.
struct Identity {
    model::PaperId paper;         // invalid: a new one
    model::PaperId home;          // the paper joined into it by whose key it was found; else itself
    QList<model::PaperId> proven; // others that the entry proves to be the same paper
    QList<Doubt> doubts;
    model::PaperId contradicted; // has an id of the entry, and another in the same scheme as well
};

// Says when two are one:
//  1. the same value in an id scheme: one; two different values in one scheme: never. All ids of an
//     entry count, the reader's corrections laid over those of a paper;
//  2. the same title of four words or more joins when no id and no first author contradicts, the
//     abstracts' word 5-grams have a Jaccard index of 0.5 or more (one that is cut short tells
//     nothing), and there is exactly one such paper; else it is offered;
//  3. shorter titles join only with the same abstract or first author besides;
//  4. an entry without an id known here that one of our exports names (`uuid`) is that paper where
//  no
//     id contradicts and the title, hers or a digest's, or the abstract is still its own: whoever
//     copies an entry to make another one of it copies the name as well.
// What the reader said is not the same is neither joined nor offered.
class PaperFinder {
  public:
    base::Result<Identity> identify(store::Transaction &transaction, const model::Facts &facts,
                                    const QList<digest::PaperKey> &keys,
                                    const QUuid &uuid = {}) const;

    // Ids that an import in progress told of a known paper; reads see them when it is complete.
    void noteTold(model::PaperId paper, const model::Identifiers &identifiers);
    using Told = QHash<model::PaperId, KnownIds>;
    [[nodiscard]] const Told &told() const { return m_told; }
    void setTold(const Told &told) { m_told = told; }

  private:
    Told m_told;
};

[[nodiscard]] store::StoredKey toStored(const digest::PaperKey &key);
[[nodiscard]] QList<store::StoredKey> toStored(const QList<digest::PaperKey> &keys);

} // namespace lectern::library
