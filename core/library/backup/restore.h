// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/stop_token.h"
#include "core/library/backup/backup.h"

namespace lectern::library {

// What happens to a whole library while nobody has it open. The one that was there stays beside it
// as "<library>.before-restore-N", and at every moment a whole one stands in its place.

// A verified copy of a whole backup beside the library, which may be open.
base::Result<PreparedRestore> prepareRestore(const QString &library, const QString &backup,
                                             const base::StopToken &stop = {});
// The name under which the old library is kept; none where there was none. Errors: Locked,
// Unreadable, NoSpace; all is then as it was.
base::Result<QString> finishRestore(const QString &library, const PreparedRestore &prepared,
                                    int lockWaitSeconds = 0);
void abandonRestore(const PreparedRestore &prepared);

struct LoadedLibrary {
    BackupContents contents;
    QString kept; // the library that was there
};
// Makes a library of a dump of a whole one, verifies it, and puts it in the place of what is there.
// Errors: Invalid (a dump of the reader's data alone), Damaged, NewerLibrary, Locked, NoSpace.
base::Result<LoadedLibrary> loadLibrary(const QString &library, const QString &dump,
                                        const base::Clock &clock, int lockWaitSeconds = 0);

} // namespace lectern::library
