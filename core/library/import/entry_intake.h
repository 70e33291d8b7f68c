// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/import/import_file.h"
#include "core/library/import/keyed_entry.h"
#include "core/store/trial_library.h"

namespace lectern::library {

// Takes the entries of a file into the library, each as a new paper or as more of a known one. What
// it writes belongs to a digest that is not complete yet.
class EntryIntake {
  public:
    // `trial`: of a dry run, else none.
    EntryIntake(store::Transaction &transaction, PaperFinder &finder, store::TrialLibrary *trial)
        : m_transaction(transaction)
        , m_finder(finder)
        , m_trial(trial) {}

    base::Status take(ImportFile &file, const KeyedEntry &keyed);

  private:
    base::Status addPaper(ImportFile &file, const KeyedEntry &keyed,
                          const QList<store::StoredKey> &keys, const Identity &identity);
    base::Status addToPaper(ImportFile &file, const KeyedEntry &keyed, const Identity &identity);
    base::Result<store::Source> sourceFor(const ImportFile &file, const KeyedEntry &keyed,
                                          const Identity &identity);
    base::Status tellOlderTexts(const ImportFile &file, const model::Entry &entry,
                                model::PaperId paper, model::PaperId home);
    void noteCarried(ImportFile &file, const model::Entry &entry, model::PaperId paper);
    base::Status offer(ImportFile &file, model::PaperId paper, const QList<Doubt> &doubts);
    base::Status warnOf(ImportFile &file, const model::Entry &entry, model::PaperId other);

    store::Transaction &m_transaction;
    PaperFinder &m_finder;
    store::TrialLibrary *m_trial;
};

} // namespace lectern::library
