// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_functions.h"

#include "core/query/text_search.h"
#include "core/store/sqlite_error.h"

#include <sqlite3.h>

namespace lectern::store {

namespace {

QByteArrayView textOf(sqlite3_value *value) {
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return {bytes, bytes ? sqlite3_value_bytes(value) : 0};
}

// The same for all rows of a statement: SQLite keeps it.
const query::TextSearch *searchFor(sqlite3_context *context, sqlite3_value **values) {
    if (void *known = sqlite3_get_auxdata(context, 0))
        return static_cast<const query::TextSearch *>(known);
    auto *fresh = new query::TextSearch(
        {QString::fromUtf8(textOf(values[0])), sqlite3_value_int(values[1]) != 0});
    sqlite3_set_auxdata(context, 0, fresh,
                        [](void *search) { delete static_cast<query::TextSearch *>(search); });
    // None where there was no room to keep it: it is deleted by then.
    return static_cast<const query::TextSearch *>(sqlite3_get_auxdata(context, 0));
}

void holdsWords(sqlite3_context *context, int count, sqlite3_value **values) {
    if (count < 3) return sqlite3_result_error(context, "too few texts", -1);
    const query::TextSearch *search = searchFor(context, values);
    if (!search) return sqlite3_result_error_nomem(context);
    for (int i = 2; i < count; ++i)
        if (search->isIn(textOf(values[i]))) return sqlite3_result_int(context, 1);
    sqlite3_result_int(context, 0);
}

} // namespace

base::Status registerSearchFunctions(sqlite3 *handle) {
    const int code = sqlite3_create_function_v2(
        handle, "holds_words", -1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr,
        holdsWords, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return base::fail(toError(code, QStringLiteral("holds_words")));
    return {};
}

} // namespace lectern::store
