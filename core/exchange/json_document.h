// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/seal.h"
#include "core/model/paper.h"

#include <QByteArray>
#include <QList>

namespace lectern::exchange {

// {"lectern":1,"papers":[…],"lists":[],"seal":"…"}: one paper a line, each as in toJsonLine(). The
// last key holds the hash of all bytes before it (see seal.h); readers pass over it.
[[nodiscard]] QByteArray jsonDocument(const QList<model::Paper> &papers);
[[nodiscard]] const Seal &jsonSeal();

} // namespace lectern::exchange
