// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/containers/member.h"

#include <QByteArrayView>

namespace lectern::digest {

[[nodiscard]] bool looksLikeGzip(QByteArrayView start);

// What a .gz holds, under the name that it has itself. Its bytes may be several streams, one after
// the other. Source: RFC 1952.
[[nodiscard]] Member gzipMember(const Member &packed);

} // namespace lectern::digest
