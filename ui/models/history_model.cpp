// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history_model.h"

#include "ui/commands/when_done.h"
#include "ui/models/history_words.h"
#include "ui/render/plain_text.h"

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr int stepsAround = 60; // fetched beyond each edge of what is visible
constexpr qint64 pauseMs = 60LL * 60 * 1000;

// Where the step was done; there are a hundred thousand of them after years.
qint64 dayNumberOf(const base::Instant &when) {
    constexpr qint64 dayMs = 24 * 60 * 60 * 1000LL;
    const qint64 there = when.utcMs + when.offsetMinutes * 60'000LL;
    return there / dayMs - (there % dayMs < 0 ? 1 : 0);
}

QList<HistoryModel::Group> passesOf(const QList<library::StepHead> &heads) {
    QList<HistoryModel::Group> groups;
    for (qsizetype row = 0; row < heads.size(); ++row) {
        const base::Instant &when = heads.at(row).when;
        const bool goesOn = row > 0 && dayNumberOf(heads.at(row - 1).when) == dayNumberOf(when) &&
                            heads.at(row - 1).when.utcMs - when.utcMs < pauseMs;
        if (goesOn) continue;
        if (!groups.isEmpty()) groups.last().from = timeOf(heads.at(row - 1).when);
        groups.append({int(row), when.toPlace().date(), {}, timeOf(when)});
    }
    if (!groups.isEmpty()) groups.last().from = timeOf(heads.constLast().when);
    return groups;
}

} // namespace

HistoryModel::HistoryModel(FetchSteps fetch, QObject *parent)
    : QAbstractListModel(parent)
    , m_fetch(std::move(fetch)) {}

HistoryModel::~HistoryModel() {
    m_stop.request_stop();
}

void HistoryModel::setHeads(QList<library::StepHead> heads) {
    m_all = std::move(heads);
    m_cache.clear(); // a step may be undone by now
    settle();
}

void HistoryModel::setKind(std::optional<library::StepKind> kind) {
    m_kind = kind;
    settle();
}

void HistoryModel::settle() {
    beginResetModel();
    m_heads.clear();
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(m_heads),
                 [this](const auto &head) { return !m_kind || groupOfKind(head.kind) == *m_kind; });
    m_groups = passesOf(m_heads);
    m_stop.request_stop();
    m_stop = {};
    m_fetching = false;
    ++m_generation;
    endResetModel();
    fetchMissing();
}

void HistoryModel::setVisibleRows(int first, int last) {
    m_visible = {first, last};
    fetchMissing();
}

int HistoryModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const library::StepHead &head = m_heads.at(index.row());
    const auto cached = m_cache.constFind(head.id);
    const bool loaded = cached != m_cache.cend();
    if (role == LoadedRole) return loaded;
    library::Step step;
    step.id = head.id;
    step.kind = head.kind;
    step.when = head.when;
    step.undone = head.undone;
    if (loaded) step = *cached;
    if (role == StepRole) return QVariant::fromValue(step);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return loaded ? displayText(spokenStep(step)) : timeOf(step.when);
    return {};
}

model::StepId HistoryModel::idAt(int row) const {
    return row >= 0 && row < m_heads.size() ? m_heads.at(row).id : model::StepId();
}

int HistoryModel::rowOf(model::StepId id) const {
    for (qsizetype row = 0; row < m_heads.size(); ++row)
        if (m_heads.at(row).id == id) return int(row);
    return -1;
}

std::optional<library::Step> HistoryModel::stepAt(int row) const {
    const auto cached = m_cache.constFind(idAt(row));
    return cached == m_cache.cend() ? std::nullopt : std::optional(*cached);
}

QList<model::StepId> HistoryModel::stepsAfter(int row) const {
    QList<model::StepId> steps;
    const model::StepId last = idAt(row);
    for (const library::StepHead &head : m_all) {
        if (!last.isValid() || head.id == last) break;
        steps.append(head.id);
    }
    return steps;
}

void HistoryModel::fetchMissing() {
    if (m_fetching) return;
    QList<model::StepId> missing;
    const int end = std::min(int(m_heads.size()), m_visible.second + stepsAround);
    for (int row = std::max(0, m_visible.first - stepsAround); row < end; ++row)
        if (!m_cache.contains(idAt(row))) missing.append(idAt(row));
    if (missing.isEmpty()) return;
    m_fetching = true;
    whenDone(m_fetch(missing, m_stop.get_token()), this,
             [this, generation = m_generation](const auto &steps) {
                 if (generation != m_generation) return;
                 m_fetching = false;
                 if (!steps) return;
                 for (const library::Step &step : *steps)
                     m_cache.insert(step.id, step);
                 if (!m_heads.isEmpty())
                     Q_EMIT dataChanged(index(0), index(int(m_heads.size()) - 1));
                 if (!steps->isEmpty()) fetchMissing();
             });
}

} // namespace lectern::ui
