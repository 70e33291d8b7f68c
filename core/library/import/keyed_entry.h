// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/keys.h"
#include "core/model/entry.h"
#include "core/store/source_forms.h"

namespace lectern::library {

// An entry with what it is known by and stored as. Made where it is read, beside the writing: the
// texts are folded, hashed and packed for it.
struct KeyedEntry {
    model::Entry entry;
    model::Facts known;           // where the file carries the reader's word on an id, with that
    QList<digest::PaperKey> keys; // of `known`
    store::SourceForms forms;     // of the entry's facts
};

// A dry run indexes nothing, and keeps all that it reads until its end.
enum class Indexed { No, Yes };
[[nodiscard]] KeyedEntry keyed(model::Entry entry, model::SourceRank rank, Indexed indexed);

} // namespace lectern::library
