// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/paper_list_model.h"

#include "ui/commands/when_done.h"
#include "ui/models/hit_words.h"
#include "ui/models/paper_drag.h"
#include "ui/models/row_words.h"

#include <QMimeData>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr int rowsAround = 40;    // fetched beyond each edge of what is visible
constexpr int mostCached = 1'000; // rows; above it only those around the visible ones stay

model::PaperRow blankRow(model::PaperId id) {
    model::PaperRow row;
    row.id = id;
    return row;
}

} // namespace

PaperListModel::PaperListModel(FetchRows fetch, QObject *parent)
    : QAbstractListModel(parent)
    , m_fetch(std::move(fetch)) {}

PaperListModel::~PaperListModel() {
    m_stop.request_stop();
}

void PaperListModel::setPapers(model::PaperList papers) {
    setPapersFound({}, std::move(papers));
}

void PaperListModel::setPapersFound(const QString &query, model::PaperList papers) {
    if (query != m_query)
        for (CachedRow &cached : m_cache) {
            cached.hit.reset();
            cached.fresh = false; // and with the row its hit is read
        }
    m_query = query;
    setPapersOn({}, std::move(papers));
}

void PaperListModel::setPapersOn(const QString &list, model::PaperList papers) {
    beginResetModel();
    if (list != m_list) m_cache.clear(); // other comments
    m_list = list;
    m_papers = std::move(papers);
    m_rows.clear();
    forgetFetch();
    endResetModel();
    fetchMissing();
}

void PaperListModel::setVisibleRows(int first, int last) {
    m_visible = {first, last};
    fetchMissing();
}

void PaperListModel::applyChanges(const library::ChangeSet &changes) {
    for (auto it = m_cache.begin(); it != m_cache.end(); ++it)
        if (changes.touchesRow(it.key()) || (!m_list.isEmpty() && changes.touchesReader(it.key())))
            it->fresh = false;
    forgetFetch(); // it may have read the rows before the change
    fetchMissing();
}

int PaperListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_papers.ids.size());
}

QVariant PaperListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const model::PaperId id = idAt(index.row());
    const auto cached = m_cache.constFind(id);
    if (role == LoadedRole) return cached != m_cache.cend();
    if (cached == m_cache.cend())
        return role == PaperRole ? QVariant::fromValue(blankRow(id)) : QVariant();
    switch (role) {
    case PaperRole:
        return QVariant::fromValue(cached->row);
    case EntryRole:
        return QVariant::fromValue(cached->entry);
    case HitRole:
        return cached->hit ? QVariant::fromValue(*cached->hit) : QVariant();
    case Qt::DisplayRole:
        return cached->row.title;
    case Qt::AccessibleTextRole:
        return spoken(*cached, index.row());
    default:
        return {};
    }
}

Qt::ItemFlags PaperListModel::flags(const QModelIndex &index) const {
    return QAbstractListModel::flags(index) |
           (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList PaperListModel::mimeTypes() const {
    return {paperDrag::format};
}

QMimeData *PaperListModel::mimeData(const QModelIndexList &indexes) const {
    QList<model::PaperId> papers;
    for (const QModelIndex &index : indexes)
        papers.append(idAt(index.row()));
    return m_makeMime ? m_makeMime(papers) : paperDrag::newMime(papers);
}

model::PaperId PaperListModel::idAt(int row) const {
    return m_papers.ids.value(row);
}

int PaperListModel::rowOf(model::PaperId id) const {
    if (m_rows.empty()) sortRows();
    const auto found = std::lower_bound(
        m_rows.cbegin(), m_rows.cend(), id,
        [](const auto &paper, model::PaperId wanted) { return paper.first < wanted; });
    return found != m_rows.cend() && found->first == id ? found->second : -1;
}

void PaperListModel::sortRows() const {
    m_rows.reserve(size_t(rowCount()));
    for (int row = rowCount() - 1; row >= 0; --row) // newest first is what lists mostly are
        m_rows.emplace_back(idAt(row), row);
    if (!std::is_sorted(m_rows.cbegin(), m_rows.cend())) std::sort(m_rows.begin(), m_rows.end());
}

int PaperListModel::groupOf(int row) const {
    const auto after = std::upper_bound(
        m_papers.groups.cbegin(), m_papers.groups.cend(), row,
        [](int wanted, const model::PaperGroup &group) { return wanted < group.first; });
    return int(after - m_papers.groups.cbegin()) - 1;
}

QString PaperListModel::spoken(const CachedRow &cached, int row) const {
    if (!m_list.isEmpty()) return spokenEntry(cached.row, cached.entry, row + 1);
    const int group = groupOf(row);
    const QString said =
        spokenRow(cached.row, group < 0 ? model::Digest() : groups().at(group).digest);
    return cached.hit ? said + QLatin1Char(' ') + spokenHit(*cached.hit) : said;
}

std::pair<int, int> PaperListModel::window() const {
    return {std::max(m_visible.first - rowsAround, 0),
            std::min(m_visible.second + 1 + rowsAround, rowCount())};
}

QList<model::PaperId> PaperListModel::missing() const {
    QList<model::PaperId> ids;
    const auto [first, end] = window();
    for (int row = first; row < end; ++row) {
        const auto cached = m_cache.constFind(idAt(row));
        if (cached == m_cache.cend() || !cached->fresh) ids.append(idAt(row));
    }
    return ids;
}

// One fetch at a time: what scrolls into view meanwhile is asked for when it has come.
void PaperListModel::fetchMissing() {
    if (m_fetching) return;
    const QList<model::PaperId> ids = missing();
    if (ids.isEmpty()) return;
    m_fetching = true;
    m_stop = base::StopSource();
    whenDone(m_fetch(ids, m_stop.get_token()), this,
             [this, ids, generation = m_generation](const auto &rows) {
                 if (generation != m_generation) return;
                 m_fetching = false;
                 if (!rows) return Q_EMIT fetchFailed(rows.error());
                 if (!m_list.isEmpty()) return fetchEntries(ids, *rows);
                 take(ids, *rows, {});
                 if (!m_query.isEmpty() && m_fetchHits) return fetchHits(ids);
                 fetchMissing();
             });
}

// The rows are shown by then: where they were found comes behind them.
void PaperListModel::fetchHits(const QList<model::PaperId> &asked) {
    m_fetching = true;
    whenDone(m_fetchHits(m_query, asked, m_stop.get_token()), this,
             [this, generation = m_generation](const auto &hits) {
                 if (generation != m_generation) return;
                 m_fetching = false;
                 if (hits) takeHits(*hits); // without them a row shows what it always does
                 fetchMissing();
             });
}

void PaperListModel::takeHits(const QList<library::HitLine> &hits) {
    for (const library::HitLine &hit : hits)
        if (const auto cached = m_cache.find(hit.paper); cached != m_cache.end()) cached->hit = hit;
    tellOfRows();
}

void PaperListModel::fetchEntries(const QList<model::PaperId> &asked,
                                  const QList<model::PaperRow> &rows) {
    m_fetching = true;
    whenDone(m_fetchEntries(m_list, asked, m_stop.get_token()), this,
             [this, asked, rows, generation = m_generation](const auto &entries) {
                 if (generation != m_generation) return;
                 m_fetching = false;
                 if (!entries) return Q_EMIT fetchFailed(entries.error());
                 take(asked, rows, *entries);
                 fetchMissing();
             });
}

void PaperListModel::forgetFetch() {
    m_stop.request_stop();
    m_fetching = false;
    ++m_generation;
}

// A paper that was asked for and did not come is gone from the library: its row stays, empty.
void PaperListModel::take(const QList<model::PaperId> &asked, const QList<model::PaperRow> &rows,
                          const QList<model::ListEntry> &entries) {
    for (const model::PaperId id : asked)
        m_cache.insert(id, {blankRow(id), true});
    for (const model::PaperRow &row : rows)
        m_cache.insert(row.id, {row, true});
    for (const model::ListEntry &entry : entries)
        if (const auto cached = m_cache.find(entry.paper); cached != m_cache.end())
            cached->entry = entry;
    shrinkCache();
    tellOfRows();
}

void PaperListModel::tellOfRows() {
    const auto [first, end] = window();
    if (first < end) Q_EMIT dataChanged(index(first), index(end - 1));
}

void PaperListModel::shrinkCache() {
    if (m_cache.size() <= mostCached) return;
    QHash<model::PaperId, CachedRow> kept;
    const auto [first, end] = window();
    for (int row = first; row < end; ++row)
        if (const auto cached = m_cache.constFind(idAt(row)); cached != m_cache.cend())
            kept.insert(idAt(row), *cached);
    m_cache = std::move(kept);
}

} // namespace lectern::ui
