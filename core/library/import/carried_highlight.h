// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/entry.h"
#include "core/model/reader_state.h"
#include "core/store/transaction.h"

namespace lectern::library {

// Lays a highlight of another library over the text that its target shows here: where it stood, if
// its quote stands there; else at the one place where the quote stands; else it is an orphan. One
// whose uuid is known here, on whatever paper, is left as it is.
base::Status restoreHighlight(store::Transaction &transaction, model::PaperId paper,
                              const QString &text, const model::Highlight &highlight);

} // namespace lectern::library
