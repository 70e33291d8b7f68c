// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/dump/dump_format.h"

namespace lectern::store {

class Connection;

// Writes a dump of the library as it is at this moment. The connection only reads, and is within a
// transaction, so that all lines are of one moment; writers go on meanwhile. A library of an older
// schema is dumped as it is. Errors: those of the sink; Cancelled.
base::Status writeDump(Connection &library, DumpScope scope, DumpLineWriter::Sink sink);

} // namespace lectern::store
