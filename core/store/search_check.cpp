// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_check.h"

#include "core/store/connection.h"

#include <QCoreApplication>

namespace lectern::store {

base::Result<QStringList> checkSearchIndex(Connection &connection) {
    // rank = 1 compares the index with its content, not only with itself.
    const auto check = QStringLiteral("INSERT INTO %1(%1, rank) VALUES('integrity-check', 1)");
    base::Status status = connection.run(check.arg(QLatin1String("search")));
    if (status) status = connection.run(check.arg(QLatin1String("title_search")));
    if (status) return QStringList();
    if (status.error().code != base::ErrorCode::Damaged) return base::fail(status.error());
    return QStringList{QCoreApplication::translate(
        "Lectern", "The full-text index does not agree with the papers; it can be made anew.")};
}

} // namespace lectern::store
