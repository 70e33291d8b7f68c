// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/pass_log.h"

#include <QSet>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr qint64 longestPauseMs = 2 * 60 * 1000;
constexpr qint64 nightMs = 60LL * 60 * 1000; // a pause around midnight that is one, at least

bool isNightBetween(const base::Instant &evening, const base::Instant &morning) {
    return evening.toPlace().date() != morning.toPlace().date() &&
           morning.utcMs - evening.utcMs > nightMs;
}

} // namespace

void PassLog::note(const Act &act) {
    if (act.step.kind != library::StepKind::Decide) return;
    if (act.kind == ActKind::Did && !m_strokes.isEmpty() &&
        isNightBetween(m_strokes.constLast().when, act.step.when))
        clear();
    const QList<model::PaperId> &papers = act.papers.ids();
    const QSet<model::PaperId> touched(papers.cbegin(), papers.cend());
    m_papers.removeIf([&touched](model::PaperId paper) { return touched.contains(paper); });
    m_strokes.removeIf([&act](const Stroke &stroke) { return stroke.step == act.step.id; });
    if (act.kind == ActKind::Undid) return;
    m_papers += papers;
    m_strokes.append({act.step.id, act.step.when});
}

void PassLog::clear() {
    m_papers.clear();
    m_strokes.clear();
}

QList<model::StepId> PassLog::steps() const {
    QList<model::StepId> steps;
    for (const Stroke &stroke : m_strokes)
        steps.append(stroke.step);
    return steps;
}

std::chrono::milliseconds PassLog::spent() const {
    qint64 spent = 0;
    for (qsizetype i = 1; i < m_strokes.size(); ++i)
        spent += std::clamp<qint64>(m_strokes.at(i).when.utcMs - m_strokes.at(i - 1).when.utcMs, 0,
                                    longestPauseMs);
    return std::chrono::milliseconds(spent);
}

} // namespace lectern::ui
