// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"
#include "core/store/facts_json.h"
#include "core/store/index_words.h"
#include "core/store/text_forms.h"

#include <QByteArray>

#include <memory>

namespace lectern::store {

// What is stored of what a source tells beside its tidy texts, and takes longer to make than to
// write.
struct SourceForms {
    model::SourceRank rank = model::SourceRank::PageCapture;
    TextForms texts;
    FactsJson facts;
    QByteArray hash; // of all that it tells, and its rank: equal where two sources say the same
    std::shared_ptr<const IndexWords> words;
};

// In any thread.
[[nodiscard]] SourceForms formsOf(const model::Facts &facts, model::SourceRank rank);

} // namespace lectern::store
