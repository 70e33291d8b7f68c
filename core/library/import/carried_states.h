// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/library/change_set.h"
#include "core/library/citation_keys.h"
#include "core/library/import/import_file.h"
#include "core/store/library_file.h"
#include "core/store/transaction.h"

#include <QUuid>

#include <functional>

namespace lectern::library {

// Gives a paper what an exported file says that the reader did to it, and takes nothing from what
// she did here: a decision and a note only where there is none, tags besides those that are there,
// highlights that are not there yet, found in the text anew. Not the lists (carried_lists.h),
// nor where it was seen (carried_sightings.h).
base::Status restoreState(store::Transaction &transaction, model::PaperId paper,
                          const model::CarriedState &state);

// Does so for all papers of an import, as a step that goes and comes with the import's. Up to
// `batchSize` papers are one transaction; between them the reader's writes come through.
class CarriedStates {
  public:
    static constexpr qsizetype batchSize = 2000;

    CarriedStates(store::LibraryFile &file, const base::Clock &clock, const QUuid &session,
                  CitationKeys &keys, std::function<void()> yield)
        : m_file(file)
        , m_clock(clock)
        , m_session(session)
        , m_keys(keys)
        , m_yield(std::move(yield)) {}

    void take(QList<CarriedOfPaper> carried) { m_carried = std::move(carried); }
    // What was restored before an error stays.
    base::Status restore(model::StepId import);
    [[nodiscard]] const ChangeSet &changes() const { return m_changes; }

  private:
    using Work = std::function<base::Status(store::Transaction &)>;
    // One transaction of the one step.
    base::Status write(model::StepId import, const Work &work);
    base::Status giveKeys();

    store::LibraryFile &m_file;
    const base::Clock &m_clock;
    QUuid m_session;
    CitationKeys &m_keys;
    std::function<void()> m_yield;
    QList<CarriedOfPaper> m_carried;
    model::StepId m_step;
    ChangeSet m_changes;
};

} // namespace lectern::library
