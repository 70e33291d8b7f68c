// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/import_report.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace lectern::tests {

// All that a file brings, as an import would read it: whole first, then as a digest.
struct Unwrapped {
    qint64 papers = 0;
    qint64 rejected = 0;
    qint64 digests = 0;   // read to their end; one may have no papers
    QStringList failures; // messages
    QList<model::ImportWarning> warnings;
};
[[nodiscard]] Unwrapped unwrap(const QByteArray &bytes);

} // namespace lectern::tests
