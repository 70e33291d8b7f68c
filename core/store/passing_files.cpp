// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/passing_files.h"

#include <QFile>

namespace lectern::store {

void removeDatabase(const QString &path) {
    for (const char *suffix : {"-wal", "-shm", "-journal", ""})
        QFile::remove(path + QLatin1String(suffix));
}

} // namespace lectern::store
