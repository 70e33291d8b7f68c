// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library_path.h"

#include <QDir>
#include <QFileInfo>
#include <QtGlobal>

namespace lectern::app {

QString libraryPath() {
    const QString named = qEnvironmentVariable("LECTERN_LIBRARY");
    if (!named.isEmpty()) return named;
    // "All paths must be absolute; a relative one is invalid and is to be ignored."
    const QString data = qEnvironmentVariable("XDG_DATA_HOME");
    const QString folder =
        QDir::isAbsolutePath(data) ? data : QDir::homePath() + QStringLiteral("/.local/share");
    return folder + QStringLiteral("/lectern/library.db");
}

QString withoutLink(const QString &path) {
    const QFileInfo file(path);
    return file.isSymLink() && file.exists() ? file.canonicalFilePath() : path;
}

} // namespace lectern::app
