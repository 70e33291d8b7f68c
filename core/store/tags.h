// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/reader_state.h"

#include <QString>

namespace lectern::store {

class Connection;

// The living tag of this folded name (base::foldName); invalid when there is none.
base::Result<model::TagId> tagNamed(Connection &connection, const QString &folded);
base::Result<int> livingTags(Connection &connection);
// Whether it lives or not; without a name when there never was one. `uuid` as text.
base::Result<model::Tag> tagByUuid(Connection &connection, const QString &uuid);

} // namespace lectern::store
