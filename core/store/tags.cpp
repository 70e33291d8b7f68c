// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tags.h"

#include "core/store/bind.h"
#include "core/store/connection.h"

namespace lectern::store {

base::Result<model::TagId> tagNamed(Connection &connection, const QString &folded) {
    LECTERN_ASSIGN(
        const auto id,
        connection.single(QStringLiteral("SELECT id FROM tag WHERE folded = ? AND deleted = 0"),
                          {notNull(folded)}));
    return model::TagId(id ? id->toLongLong() : 0);
}

base::Result<int> livingTags(Connection &connection) {
    LECTERN_ASSIGN(const auto count,
                   connection.single(QStringLiteral("SELECT count(*) FROM tag WHERE deleted = 0")));
    return count ? count->toInt() : 0;
}

} // namespace lectern::store
