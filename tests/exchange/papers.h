// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"

namespace lectern::tests {

// The paper of the contract's example: every field filled.
[[nodiscard]] model::Paper omniGen();
// A paper of which only the title is known.
[[nodiscard]] model::Paper titleOnly(const QString &title);
// A uuid that is the same in every run; `number` tells papers apart.
[[nodiscard]] QUuid uuidOf(int number);

} // namespace lectern::tests
