// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/import/dry_run.h"

namespace lectern::library {

base::Result<model::ImportReport> dryRun(const QString &path, const base::Clock &clock,
                                         const ImportRequest &request,
                                         Importer::Callbacks callbacks) {
    LECTERN_ASSIGN(const auto trial, store::TrialLibrary::over(path, clock));
    callbacks.trial = trial.get();
    Importer importer(trial->file(), clock, {}, std::move(callbacks));
    return importer.run(request);
}

} // namespace lectern::library
