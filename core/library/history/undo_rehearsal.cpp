// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/history/undo_rehearsal.h"

#include "core/library/history/undo.h"
#include "core/library/history/undo_order.h"
#include "core/library/history/undo_runs.h"
#include "core/store/deletions.h"
#include "core/store/paper_lists.h"
#include "core/store/reader_rows.h"
#include "core/store/redirects.h"

#include <QJsonDocument>

#include <algorithm>

namespace lectern::library {

namespace {

const QString stateKey = QStringLiteral("state");

// Digests answer for themselves: hiding and showing them never declines.
bool isChecked(const store::RowChange &change) {
    return change.table != QLatin1String("digest");
}

} // namespace

base::Result<bool> UndoRehearsal::isDone(const store::StepRecord &step) {
    LECTERN_ASSIGN(const QByteArray name, store::nameOfStep(m_connection, step.id));
    const auto place = m_places.constFind({store::stepTable, name});
    if (place == m_places.cend()) return step.state == 0;
    const RowImage &then = m_rows[*place].then;
    return then && then->value(stateKey).toInt() == 0;
}

base::Result<Turned> UndoRehearsal::undo(const store::StepRecord &step) {
    if (!step.undoable) return base::fail(tooOldToUndo());
    LECTERN_ASSIGN(const auto all, store::netChanges(m_connection, step.id));
    LECTERN_ASSIGN(auto changes, whatIsLeft(m_connection, all));
    if (changes.empty() && !all.empty()) return Turned::NothingLeft;
    std::reverse(changes.begin(), changes.end());
    const auto places = m_places; // shared until a row is added
    std::vector<std::pair<size_t, RowImage>> before;
    for (const store::RowChange &change : changes)
        if (const auto place = places.constFind({change.table, change.name});
            place != places.cend())
            before.emplace_back(*place, m_rows[*place].then);
    const size_t rows = m_rows.size();
    if (const base::Status undone = undoRows(namesFreedFirst(changes, backwards)); !undone) {
        m_places = places;
        m_rows.resize(rows);
        for (const auto &[place, then] : before)
            m_rows[place].then = then;
        return base::fail(undone.error());
    }
    LECTERN_ASSIGN(const QByteArray name, store::nameOfStep(m_connection, step.id));
    store::RowChange mark;
    mark.table = store::stepTable;
    mark.name = name;
    mark.before = QJsonDocument(QJsonObject{{stateKey, 2}}).toJson(QJsonDocument::Compact);
    bring(mark, QJsonObject{{stateKey, 0}});
    return Turned::Done;
}

base::Status UndoRehearsal::undoRows(const std::vector<store::RowChange> &changes) {
    for (const store::RowChange &change : changes) {
        LECTERN_ASSIGN(const RowImage now, current(change));
        if (isChecked(change) && now != imageOf(change.after)) return base::fail(changedSince());
        LECTERN_ASSIGN(const bool rival, hasRival(change));
        if (rival) return base::fail(changedSince());
        bring(change, now);
    }
    return {};
}

// As LivingRows::rival, in the library as it would be by then.
base::Result<bool> UndoRehearsal::hasRival(const store::RowChange &change) {
    const store::ReaderTable *table = store::readerTable(change.table);
    const RowImage then = imageOf(change.before);
    if (!table || !table->onlyOne || !then) return false;
    const QString only = QLatin1String(table->onlyOne);
    for (const RehearsedRow &row : m_rows)
        if (row.table == change.table && row.name != change.name && row.then &&
            row.then->value(only) == then->value(only))
            return true;
    store::LivingRows rows(m_connection, *table);
    LECTERN_ASSIGN(const auto keys, rows.keysOf(change.name));
    LECTERN_ASSIGN(const QByteArray rival,
                   rows.rival(keys.value_or(QList<QVariant>{QVariant()}), *then));
    return !rival.isEmpty() && !m_places.contains({change.table, rival});
}

base::Result<RowImage> UndoRehearsal::current(const store::RowChange &change) {
    const auto place = m_places.constFind({change.table, change.name});
    return place == m_places.cend() ? living(change) : m_rows[*place].then;
}

base::Result<RowImage> UndoRehearsal::living(const store::RowChange &change) {
    if (change.table == QLatin1String("redirect")) {
        LECTERN_ASSIGN(const auto image, store::redirectNamed(m_connection, change.name));
        return imageOf(image);
    }
    if (change.table == store::deletionTable) {
        LECTERN_ASSIGN(const auto papers, store::papersNamed(m_connection, {change.paper}));
        if (papers.isEmpty()) return base::fail(goneForGood());
        LECTERN_ASSIGN(const auto time, store::deletionOf(m_connection, change.paper));
        return imageOf(store::Deletions::imageOf(time));
    }
    const store::ReaderTable *table = store::readerTable(change.table);
    if (!table) return imageOf(change.after); // a digest, or a step
    store::LivingRows rows(m_connection, *table);
    LECTERN_ASSIGN(const auto keys, rows.keysOf(change.name));
    if (!keys) return base::fail(goneForGood());
    return rows.read(*keys);
}

void UndoRehearsal::bring(const store::RowChange &change, const RowImage &now) {
    const RowName name(change.table, change.name);
    const RowImage then = imageOf(change.before);
    if (const auto place = m_places.constFind(name); place != m_places.cend()) {
        m_rows[*place].then = then;
        return;
    }
    m_places.insert(name, m_rows.size());
    m_rows.push_back({change.table, change.name, change.paper, now, then});
}

} // namespace lectern::library
