// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace lectern::store {

class Connection;

// Holds the full-text index to the texts it was made from, as quick_check cannot. A sentence for
// each problem. Needs a connection that may write, though it changes nothing.
base::Result<QStringList> checkSearchIndex(Connection &connection);

} // namespace lectern::store
