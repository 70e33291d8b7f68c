// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"

#include <QByteArray>
#include <QJsonObject>

namespace lectern::exchange {

// One paper with the keys of the command line's contract (`lectern list --json`); absent is null.
[[nodiscard]] QJsonObject toJson(const model::Paper &paper);
// One line, UTF-8, the keys in the contract's own order, without a line end.
[[nodiscard]] QByteArray toJsonLine(const model::Paper &paper);

} // namespace lectern::exchange
