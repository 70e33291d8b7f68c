// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/stop_token.h"
#include "core/library/backup/backup.h"
#include "core/library/op.h"

namespace lectern::library {

// Backups that Lectern makes by itself. Each reads the library with a connection of its own, from
// any thread, so that whoever writes to it goes on.

// Those of `kinds` for which it is time; how many were made.
base::Result<int> backUpWhenDue(const QString &library, const base::Clock &clock,
                                const QList<BackupKind> &kinds, const base::StopToken &stop = {});

// Whether so many papers may be meant that a backup comes before they go; told without looking.
[[nodiscard]] bool mayBeVeryMany(const DeletePapers &deletion);
// One of the whole library, where they are. Errors: NoSpace and what reading it meets; nothing is
// to be deleted then.
base::Status backUpBefore(const QString &library, const base::Clock &clock,
                          const DeletePapers &deletion, const base::StopToken &stop);

} // namespace lectern::library
