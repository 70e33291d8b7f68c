// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/embedded.h"

#include <QFile>

namespace lectern::resources {

QByteArray embedded(const QString &name) {
    QFile file(QStringLiteral(":/lectern/") + name);
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s is not embedded", qUtf8Printable(name));
    return file.readAll();
}

} // namespace lectern::resources
