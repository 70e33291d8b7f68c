// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/undo.h"

#include "core/store/digests.h"
#include "core/store/reader_tables.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace lectern::library {

namespace {

base::Error changedSince() {
    return {base::ErrorCode::Declined,
            QCoreApplication::translate("Lectern", "This cannot be taken back: what it changed was "
                                                   "changed again since."),
            {}};
}

std::optional<QJsonObject> imageOf(const std::optional<QByteArray> &bytes) {
    if (!bytes) return std::nullopt;
    return QJsonDocument::fromJson(*bytes).object();
}

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

} // namespace

base::Status revert(store::Transaction &transaction, model::StepId step) {
    LECTERN_ASSIGN(auto changes, store::netChanges(transaction.connection(), step));
    std::reverse(changes.begin(), changes.end());
    for (const store::RowChange &change : changes)
        LECTERN_TRY(bring(transaction, change, change.after, change.before));
    return store::writeAct(transaction, step, store::Act::Undo);
}

base::Status repeat(store::Transaction &transaction, model::StepId step) {
    LECTERN_ASSIGN(const auto changes, store::netChanges(transaction.connection(), step));
    for (const store::RowChange &change : changes)
        LECTERN_TRY(bring(transaction, change, change.before, change.after));
    return store::writeAct(transaction, step, store::Act::Redo);
}

} // namespace lectern::library
