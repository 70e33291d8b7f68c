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

base::Result<model::Tag> tagByUuid(Connection &connection, const QString &uuid) {
    model::Tag tag;
    LECTERN_TRY(
        connection.each(QStringLiteral("SELECT id, name, colour, digit FROM tag WHERE uuid = ?"),
                        {blob(QUuid::fromString(uuid))}, [&](const Row &row) -> base::Status {
                            tag = {model::TagId(row.integer(0)), row.text(1),
                                   static_cast<int>(row.integer(2)), row.optionalInt(3), 0};
                            return {};
                        }));
    return tag;
}

} // namespace lectern::store
