// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/history/undo_order.h"

#include "core/store/reader_tables.h"

namespace lectern::library {

namespace {

bool givesNameUp(const store::RowChange &change, Direction direction) {
    const store::ReaderTable *table = store::readerTable(change.table);
    const auto from = imageOf(change.*direction.expected);
    if (!table || !table->onlyOne || !from) return false;
    const auto to = imageOf(change.*direction.wanted);
    const QLatin1String only(table->onlyOne);
    return !to || from->value(only) != to->value(only);
}

} // namespace

RowChanges namesFreedFirst(const RowChanges &changes, Direction direction) {
    RowChanges freed;
    RowChanges rest;
    for (const store::RowChange &change : changes) {
        if (!givesNameUp(change, direction)) {
            rest.push_back(change);
            continue;
        }
        freed.push_back(change);
        if (!(change.*direction.wanted)) continue;
        freed.back().*direction.wanted = std::nullopt;
        rest.push_back(change);
        rest.back().*direction.expected = std::nullopt;
    }
    freed.insert(freed.end(), std::make_move_iterator(rest.begin()),
                 std::make_move_iterator(rest.end()));
    return freed;
}

} // namespace lectern::library
