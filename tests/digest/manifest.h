// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lectern::tests {

// One row of MANIFEST.tsv, which lies beside the real samples: a file, and how many papers a person
// counted in it.
struct ManifestRow {
    QString path; // below the folder of the samples
    qint64 papers = 0;
};

[[nodiscard]] QList<ManifestRow> manifestRows(const QString &path);

} // namespace lectern::tests
