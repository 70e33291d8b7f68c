// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/reader_state.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace lectern::store {

class Connection;

// The living tag of this folded name (base::foldName); invalid when there is none.
base::Result<model::TagId> tagNamed(Connection &connection, const QString &folded);
base::Result<int> livingTags(Connection &connection);
base::Result<std::optional<int>> colourOfTag(Connection &connection, const QString &folded);

// A living tag as ops need it: `key` is its uuid as the schema has it.
struct TagRow {
    model::TagId id;
    QByteArray key;
    QString name;
    QString folded;
};
// The tag and all below it, the shortest name first.
base::Result<QList<TagRow>> tagsFrom(Connection &connection, const QString &folded);
// Those pinned to this digit.
base::Result<QList<TagRow>> tagsPinnedTo(Connection &connection, int digit);
// The papers that carry it, visible or not.
base::Result<QList<model::PaperId>> papersTagged(Connection &connection, model::TagId tag);
// Those that any of the papers carry, by name; `papers` is how many of them do.
base::Result<QList<model::Tag>> tagsOfPapers(Connection &connection,
                                             const QList<model::PaperId> &papers);
// Whether it lives or not; without a name when there never was one. `uuid` as text.
base::Result<model::Tag> tagByUuid(Connection &connection, const QString &uuid);

} // namespace lectern::store
