// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/byte_source.h"

#include <QJsonObject>

namespace lectern::digest {

// All that is left of the source, for formats that cannot be read piece by piece. Errors: TooLarge
// (more than caps::document), Unreadable.
base::Result<QByteArray> wholeDocument(ByteSource &source);

// The same of one that is a JSON object; empty where it is another value. Errors: Invalid too (no
// JSON, or cut short).
base::Result<QJsonObject> wholeJsonObject(ByteSource &source);

} // namespace lectern::digest
