// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/warnings.h"

#include <QCoreApplication>

namespace lectern::digest {

namespace {
constexpr qsizetype warningsKept = 1000;
}

void Warnings::add(qint64 line, qint64 column, const QString &message) {
    if (m_kept.size() < warningsKept)
        m_kept.append({line, column, message});
    else
        ++m_dropped;
}

QList<model::ImportWarning> Warnings::list() const {
    QList<model::ImportWarning> result = m_kept;
    if (m_dropped > 0) {
        const qint64 untold = m_dropped + 1; // the last one kept gives its place to this sentence
        result.last().message =
            QCoreApplication::translate("Lectern", "From here on %1 more warnings are not shown.")
                .arg(untold);
        result.last().column = 0;
    }
    return result;
}

} // namespace lectern::digest
