// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/import_report.h"
#include "core/store/transaction.h"

namespace lectern::library {

// The first entries of a file on a dry run, and what they are to the library.
class EntryPreviews {
  public:
    // Beyond the first few nothing is kept.
    void add(model::PaperId paper, const QString &title, model::EntryFate fate);
    void markUpdated(model::PaperId paper);
    // With the decisions and versions as they stand now.
    base::Result<QList<model::EntryPreview>> take(store::Transaction &transaction);

  private:
    QList<model::EntryPreview> m_entries;
    QList<model::PaperId> m_papers; // of the entries
};

} // namespace lectern::library
