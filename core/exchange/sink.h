// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>

namespace lectern::exchange {

// Where the bytes of a document go, piece by piece.
using Sink = std::function<base::Status(const QByteArray &bytes)>;

} // namespace lectern::exchange
