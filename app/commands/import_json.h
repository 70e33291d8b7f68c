// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/import_report.h"

#include <QByteArray>

namespace lectern::app {

// The object of `import --json`; with more in it on a dry run.
[[nodiscard]] QByteArray importJson(const model::ImportReport &report, bool dryRun);

} // namespace lectern::app
