// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace lectern::store {

// Puts `fresh`, a sound library in the same folder, in the place of the one at `path`, which nobody
// has open. The old one, damaged or not, stays beside it as "<path>.before-restore-N": its name is
// returned, none where there was no library. At every moment a whole library stands at `path`.
// Errors: Locked, Unreadable, NoSpace; the old library is then where it was.
base::Result<QString> putLibraryInPlace(const QString &fresh, const QString &path,
                                        int lockWaitSeconds);

// The paths of those that stayed beside the library at `path`.
[[nodiscard]] QStringList librariesKept(const QString &path);

} // namespace lectern::store
