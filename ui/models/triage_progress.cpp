// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/triage_progress.h"

#include "ui/commands/when_done.h"

#include <algorithm>
#include <utility>

namespace lectern::ui {

TriageProgress::TriageProgress(FetchDecisions fetch, QObject *parent)
    : QObject(parent)
    , m_fetch(std::move(fetch)) {}

TriageProgress::~TriageProgress() {
    m_stop.request_stop();
}

void TriageProgress::start(QList<model::PaperId> papers, Begin begin) {
    m_stop.request_stop();
    m_stop = base::StopSource();
    m_reading = false;
    m_papers = std::move(papers);
    std::reverse(m_papers.begin(), m_papers.end()); // newest first is what lists mostly are
    if (!std::is_sorted(m_papers.cbegin(), m_papers.cend()))
        std::sort(m_papers.begin(), m_papers.end());
    m_decided.clear();
    m_kept = 0;
    m_whenKnown.clear();
    m_wanted = begin == Begin::Read ? m_papers : QList<model::PaperId>();
    Q_EMIT changed();
    readNext();
}

void TriageProgress::applyChanges(const library::ChangeSet &changes) {
    if (!(changes.facets & (library::Facet::State | library::Facet::Papers))) return;
    if (changes.papers.isEverything()) m_wanted = m_papers;
    for (const model::PaperId id : changes.papers.ids())
        if (std::binary_search(m_papers.cbegin(), m_papers.cend(), id)) m_wanted.append(id);
    readNext();
}

void TriageProgress::whenKnown(std::function<void()> use) {
    m_whenKnown.append(std::move(use));
    if (!m_reading) tellKnown();
}

qint64 TriageProgress::decided() const {
    return m_decided.size();
}

// A paper that changes while it is being read is wanted again, and read again afterwards: the last
// answer is the newest.
void TriageProgress::readNext() {
    if (m_reading || m_wanted.isEmpty()) return;
    m_reading = true;
    const QList<model::PaperId> papers = std::exchange(m_wanted, {});
    whenDone(m_fetch(papers), this, [this, papers, stop = m_stop.get_token()](const auto &states) {
        if (stop.stop_requested()) return;
        m_reading = false;
        if (states) take(papers, *states);
        readNext();
        if (!m_reading) tellKnown();
    });
}

void TriageProgress::tellKnown() {
    for (const auto &use : std::exchange(m_whenKnown, {}))
        use();
}

void TriageProgress::take(const QList<model::PaperId> &papers,
                          const QList<model::DecisionState> &states) {
    for (qsizetype i = 0; i < papers.size(); ++i)
        setDecision(papers.at(i), states.at(i));
    Q_EMIT changed();
}

void TriageProgress::setDecision(model::PaperId paper, model::DecisionState state) {
    const auto before = m_decided.constFind(paper);
    if (before != m_decided.cend() && *before == model::DecisionState::Kept) --m_kept;
    if (state == model::DecisionState::Kept) ++m_kept;
    if (state == model::DecisionState::Undecided)
        m_decided.remove(paper);
    else
        m_decided.insert(paper, state);
}

} // namespace lectern::ui
