// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/digest/manifest.h"

#include <QFile>

namespace lectern::tests {

QList<ManifestRow> manifestRows(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    file.readLine(); // names the columns: path, format, papers, ...
    QList<ManifestRow> rows;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).split(u'\t');
        if (cells.size() > 2) rows.append({cells.at(0), cells.at(2).toLongLong()});
    }
    return rows;
}

} // namespace lectern::tests
