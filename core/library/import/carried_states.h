// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/library/change_set.h"
#include "core/library/citation_keys.h"
#include "core/library/file_shelf.h"
#include "core/library/import/import_file.h"
#include "core/store/library_file.h"
#include "core/store/transaction.h"

#include <functional>

namespace lectern::library {

// Gives a paper what an exported file says that the reader did to it, and takes nothing from what
// she did here: a decision and a note only where there is none, tags besides those that are there,
// corrections of what she did not correct, highlights that are not there yet, found in the text
// anew. Not the lists (carried_lists.h), nor where it was seen (carried_sightings.h), nor files
// (carried_files.h).
base::Status restoreState(store::Transaction &transaction, model::PaperId paper,
                          const model::CarriedState &state);

// Does so for all that files carried, lists and sightings with it.
base::Status restoreTogether(store::Transaction &transaction, const Carried &carried);

// Does so after an import, as a part of its step: what was too much for one transaction, up to
// `batchSize` papers each, between which the reader's writes come through. The citation keys are no
// part of the step.
class CarriedStates {
  public:
    static constexpr qsizetype batchSize = 2000;

    CarriedStates(store::LibraryFile &file, const base::Clock &clock, const FileShelf &shelf,
                  CitationKeys &keys, std::function<void()> yield)
        : m_file(file)
        , m_clock(clock)
        , m_shelf(shelf)
        , m_keys(keys)
        , m_yield(std::move(yield)) {}

    void take(Carried carried) { m_carried = std::move(carried); }
    // What was restored before an error stays.
    base::Status restore(model::StepId import);
    [[nodiscard]] const ChangeSet &changes() const { return m_changes; }
    // Attached files of which nothing but the names came.
    [[nodiscard]] qint64 filesMissing() const { return m_filesMissing; }

  private:
    using Work = std::function<base::Status(store::Transaction &)>;
    // One transaction of the one step.
    base::Status write(model::StepId import, const Work &work);
    base::Status restoreInParts(model::StepId import);
    // Files are copied between the transactions.
    base::Status attachFiles(model::StepId import);
    base::Status giveKeys();
    base::Status makeKnown();

    store::LibraryFile &m_file;
    const base::Clock &m_clock;
    const FileShelf &m_shelf;
    CitationKeys &m_keys;
    std::function<void()> m_yield;
    Carried m_carried;
    ChangeSet m_changes;
    qint64 m_filesMissing = 0;
};

} // namespace lectern::library
