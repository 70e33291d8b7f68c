// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/import/keyed_entry.h"

#include "core/model/carried_state.h"

namespace lectern::library {

namespace {

// The reader's word counts, as it does for papers of the library.
model::Facts knownBy(const model::Entry &entry) {
    model::Facts facts = entry.facts;
    if (!entry.carried) return facts;
    for (const model::CorrectedFact &correction : entry.carried->corrections) {
        const QString value = correction.value.value(0);
        const bool arxiv = correction.field == QLatin1String("arxiv");
        const QString id = arxiv ? digest::normalArxivId(value) : digest::normalDoi(value);
        if (arxiv && !id.isEmpty()) facts.identifiers.arxiv = id;
        if (correction.field == QLatin1String("doi") && !id.isEmpty()) facts.identifiers.doi = id;
    }
    return facts;
}

} // namespace

KeyedEntry keyed(model::Entry entry, model::SourceRank rank, Indexed indexed) {
    model::Facts known = knownBy(entry);
    QList<digest::PaperKey> keys = digest::keysOf(known);
    store::SourceForms forms = store::formsOf(entry.facts, rank);
    if (indexed == Indexed::Yes)
        forms.words = std::make_shared<const store::IndexWords>(store::wordsOf(
            {entry.facts.title.tidy, entry.facts.abstract.tidy, forms.facts.authors}));
    return {std::move(entry), std::move(known), std::move(keys), std::move(forms)};
}

} // namespace lectern::library
