// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/undo.h"

#include "core/library/undo_runs.h"
#include "core/store/digests.h"
#include "core/store/reader_tables.h"

#include <algorithm>

namespace lectern::library {

namespace {

// Brings one row from `expected` to `wanted`, and declines when it is neither.
base::Status bring(store::Transaction &transaction, const store::RowChange &change,
                   const std::optional<QByteArray> &expected,
                   const std::optional<QByteArray> &wanted) {
    if (change.table == QLatin1String("digest")) {
        store::Digests digests(transaction);
        return wanted ? digests.show(change.name) : digests.hide(change.name);
    }
    const store::ReaderTable *table = store::readerTable(change.table);
    if (!table) return base::fail(changedSince());
    store::ReaderRows rows(transaction, *table);
    LECTERN_ASSIGN(const auto keys, rows.keysOf(change.name));
    if (!keys) return base::fail(changedSince());
    LECTERN_ASSIGN(const auto living, rows.read(*keys));
    if (living != imageOf(expected)) return base::fail(changedSince());
    const auto image = imageOf(wanted);
    return image ? rows.put(*keys, *image) : rows.erase(*keys);
}

base::Status bringAll(store::Transaction &transaction, const Changes &changes,
                      Direction direction) {
    for (size_t first = 0, end = 0; first < changes.size(); first = end) {
        end = endOfRun(changes, first);
        const store::RowChange &change = changes.at(first);
        LECTERN_TRY(end - first > 1 ? bringRun(transaction, changes, first, end, direction)
                                    : bring(transaction, change, change.*direction.expected,
                                            change.*direction.wanted));
    }
    return {};
}

} // namespace

base::Status revert(store::Transaction &transaction, model::StepId step) {
    LECTERN_ASSIGN(auto changes, store::netChanges(transaction.connection(), step));
    std::reverse(changes.begin(), changes.end());
    LECTERN_TRY(bringAll(transaction, changes, backwards));
    return store::writeAct(transaction, step, store::Act::Undo);
}

base::Status repeat(store::Transaction &transaction, model::StepId step) {
    LECTERN_ASSIGN(const auto changes, store::netChanges(transaction.connection(), step));
    LECTERN_TRY(bringAll(transaction, changes, forwards));
    return store::writeAct(transaction, step, store::Act::Redo);
}

} // namespace lectern::library
