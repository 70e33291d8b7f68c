// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/library_group.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace lectern::ui::memory {

QString groupOf(const QString &of, const QString &library) {
    const QByteArray path = QFileInfo(library).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Blake2b_160);
    return of + QString::fromLatin1(hash.toHex().left(16));
}

} // namespace lectern::ui::memory
