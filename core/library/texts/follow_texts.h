// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/transaction.h"

#include <QHash>

namespace lectern::library {

// After all that an act did: highlights of papers that show another text now are found on it, or
// lose their place (`orphan`) and keep all else, until a text brings it back. What changes is
// recorded as part of the act, so that undo takes it back. Called before the step is written.
base::Status followTexts(store::Transaction &transaction);

// The same of one paper whose texts were written anew: what they were, by store::textHash().
using FormerTexts = QHash<QByteArray, QString>;
base::Status followTexts(store::Transaction &transaction, model::PaperId paper,
                         const FormerTexts &former);

} // namespace lectern::library
