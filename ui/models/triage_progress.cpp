// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/triage_progress.h"

#include "ui/commands/when_done.h"

#include <algorithm>
#include <utility>

namespace lectern::ui {

namespace {

constexpr qsizetype rowsAtOnce = 1'000;

} // namespace

TriageProgress::TriageProgress(FetchRows fetch, QObject *parent)
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
    std::sort(m_papers.begin(), m_papers.end());
    m_decided.clear();
    m_whenKnown = nullptr;
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
    m_whenKnown = std::move(use);
    if (!m_reading) tellKnown();
}

qint64 TriageProgress::decided() const {
    return m_decided.size();
}

qint64 TriageProgress::kept() const {
    return std::count(m_decided.cbegin(), m_decided.cend(), model::DecisionState::Kept);
}

// A paper that changes while it is being read is wanted again, and read again afterwards: the last
// answer is the newest.
void TriageProgress::readNext() {
    if (m_reading || m_wanted.isEmpty()) return;
    m_reading = true;
    const QList<model::PaperId> papers = m_wanted.mid(0, rowsAtOnce);
    m_wanted.remove(0, papers.size());
    whenDone(m_fetch(papers, m_stop.get_token()), this,
             [this, stop = m_stop.get_token()](const auto &rows) {
                 if (stop.stop_requested()) return;
                 m_reading = false;
                 if (rows) take(*rows);
                 readNext();
                 if (!m_reading) tellKnown();
             });
}

void TriageProgress::tellKnown() {
    if (const auto use = std::exchange(m_whenKnown, nullptr)) use();
}

void TriageProgress::take(const QList<model::PaperRow> &rows) {
    for (const model::PaperRow &row : rows) {
        if (row.decision == model::DecisionState::Undecided)
            m_decided.remove(row.id);
        else
            m_decided.insert(row.id, row.decision);
    }
    Q_EMIT changed();
}

} // namespace lectern::ui
