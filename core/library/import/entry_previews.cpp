// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/import/entry_previews.h"

#include "core/store/paper_facts.h"
#include "core/store/paper_reads.h"

namespace lectern::library {

namespace {
constexpr qsizetype mostPreviews = 5;
}

void EntryPreviews::add(model::PaperId paper, const QString &title, model::EntryFate fate) {
    if (m_entries.size() >= mostPreviews) return;
    m_entries.append({title, fate, model::DecisionState::Undecided, std::nullopt});
    m_papers.append(paper);
}

void EntryPreviews::markUpdated(model::PaperId paper) {
    for (qsizetype i = 0; i < m_papers.size(); ++i)
        if (m_papers.at(i) == paper) m_entries[i].fate = model::EntryFate::Updated;
}

base::Result<QList<model::EntryPreview>> EntryPreviews::take(store::Transaction &transaction) {
    for (qsizetype i = 0; i < m_papers.size(); ++i) {
        model::EntryPreview &entry = m_entries[i];
        LECTERN_ASSIGN(entry.decision, store::decisionOf(transaction.connection(), m_papers.at(i)));
        if (entry.fate != model::EntryFate::Updated) continue;
        LECTERN_ASSIGN(const model::Facts facts,
                       store::PaperFacts(transaction).shown(m_papers.at(i)));
        entry.version = facts.identifiers.version;
    }
    return m_entries;
}

} // namespace lectern::library
