// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/highlight_model.h"

#include "ui/commands/when_done.h"
#include "ui/models/meaning_words.h"
#include "ui/models/put_together.h"
#include "ui/render/plain_text.h"

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr int highlightsAround = 60; // fetched beyond each edge of what is visible

} // namespace

HighlightModel::HighlightModel(FetchHighlights fetch, QObject *parent)
    : QAbstractListModel(parent)
    , m_fetch(std::move(fetch)) {}

void HighlightModel::setIds(QList<model::HighlightId> ids) {
    beginResetModel();
    m_ids = std::move(ids);
    m_cache.clear(); // any may be another by now
    m_fetching = false;
    ++m_generation;
    endResetModel();
    fetchMissing();
}

void HighlightModel::setVisibleRows(int first, int last) {
    m_visible = {first, last};
    fetchMissing();
}

model::HighlightId HighlightModel::idAt(int row) const {
    return m_ids.value(row);
}

int HighlightModel::rowOf(model::HighlightId line) const {
    return int(m_ids.indexOf(line));
}

std::optional<model::HighlightLine> HighlightModel::lineAt(int row) const {
    if (row < 0 || row >= m_ids.size()) return std::nullopt;
    const auto cached = m_cache.constFind(m_ids.at(row));
    return cached == m_cache.cend() ? std::nullopt : std::optional(*cached);
}

int HighlightModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant HighlightModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto line = lineAt(index.row());
    if (role == LoadedRole) return line.has_value();
    if (role == LineRole) return QVariant::fromValue(line.value_or(model::HighlightLine()));
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return line ? displayText(spokenInTurn({spokenHighlight(line->highlight), line->title}))
                    : QString();
    return {};
}

void HighlightModel::fetchMissing() {
    if (m_fetching) return;
    QList<model::HighlightId> missing;
    const int end = std::min(int(m_ids.size()), m_visible.second + highlightsAround);
    for (int row = std::max(0, m_visible.first - highlightsAround); row < end; ++row)
        if (!m_cache.contains(m_ids.at(row))) missing.append(m_ids.at(row));
    if (missing.isEmpty()) return;
    m_fetching = true;
    whenDone(m_fetch(missing), this, [this, generation = m_generation](const auto &lines) {
        if (generation != m_generation) return;
        m_fetching = false;
        if (!lines || lines->isEmpty()) return;
        for (const model::HighlightLine &line : *lines)
            m_cache.insert(line.id, line);
        Q_EMIT dataChanged(index(0), index(int(m_ids.size()) - 1));
        fetchMissing();
    });
}

} // namespace lectern::ui
