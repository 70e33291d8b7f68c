// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_functions.h"

#include "core/base/fold.h"
#include "core/query/paper_clauses.h"
#include "core/query/regex_search.h"
#include "core/query/text_search.h"
#include "core/store/regex_budget.h"
#include "core/store/sqlite_error.h"

#include <sqlite3.h>

namespace lectern::store {

namespace {

QByteArrayView textOf(sqlite3_value *value) {
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return {bytes, bytes ? sqlite3_value_bytes(value) : 0};
}

// What is made of the first argument, the same for all rows of a statement: SQLite keeps it.
template <typename Search, typename Make>
const Search *keptFor(sqlite3_context *context, const Make &make) {
    if (void *known = sqlite3_get_auxdata(context, 0)) return static_cast<const Search *>(known);
    sqlite3_set_auxdata(context, 0, make(),
                        [](void *search) { delete static_cast<Search *>(search); });
    // None where there was no room to keep it: it is deleted by then.
    return static_cast<const Search *>(sqlite3_get_auxdata(context, 0));
}

void holdsWords(sqlite3_context *context, int count, sqlite3_value **values) {
    if (count < 3) return sqlite3_result_error(context, "too few texts", -1);
    const auto *search = keptFor<query::TextSearch>(context, [&] {
        return new query::TextSearch(
            {QString::fromUtf8(textOf(values[0])), sqlite3_value_int(values[1]) != 0});
    });
    if (!search) return sqlite3_result_error_nomem(context);
    for (int i = 2; i < count; ++i)
        if (search->isIn(textOf(values[i]))) return sqlite3_result_int(context, 1);
    sqlite3_result_int(context, 0);
}

void holdsRegex(sqlite3_context *context, int count, sqlite3_value **values) {
    if (count < 3) return sqlite3_result_error(context, "too few texts", -1);
    auto *budget = static_cast<RegexBudget *>(sqlite3_user_data(context));
    const auto *search = keptFor<query::RegexSearch>(context, [&] {
        return new query::RegexSearch(QString::fromUtf8(textOf(values[0])),
                                      sqlite3_value_int(values[1]) != 0);
    });
    if (!search) return sqlite3_result_error_nomem(context);
    sqlite3_result_int(context, 0);
    if (!search->isValid() || !budget->goOn()) return;
    for (int i = 2; i < count; ++i) {
        const auto found = search->in(QString::fromUtf8(textOf(values[i])));
        if (found == query::RegexSearch::Found::TooHard) budget->giveUp();
        if (found == query::RegexSearch::Found::Yes) return sqlite3_result_int(context, 1);
    }
}

void holdsFolded(sqlite3_context *context, int, sqlite3_value **values) {
    const auto *wanted = keptFor<QString>(context, [&] {
        return new QString(base::foldLetters(QString::fromUtf8(textOf(values[0]))));
    });
    if (!wanted) return sqlite3_result_error_nomem(context);
    const QString text = base::foldLetters(QString::fromUtf8(textOf(values[1])));
    sqlite3_result_int(context, !text.isEmpty() && text.contains(*wanted) ? 1 : 0);
}

void countWords(sqlite3_context *context, int, sqlite3_value **values) {
    sqlite3_result_int64(context, query::wordCount(QString::fromUtf8(textOf(values[0]))));
}

using Function = void (*)(sqlite3_context *, int, sqlite3_value **);

base::Status registerOne(sqlite3 *handle, const char *name, int arguments, Function function,
                         void *data = nullptr) {
    const int code = sqlite3_create_function_v2(
        handle, name, arguments, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, data,
        function, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return base::fail(toError(code, QLatin1String(name)));
    return {};
}

} // namespace

base::Status registerSearchFunctions(sqlite3 *handle, RegexBudget &budget) {
    LECTERN_TRY(registerOne(handle, "holds_words", -1, holdsWords));
    LECTERN_TRY(registerOne(handle, "holds_regex", -1, holdsRegex, &budget));
    LECTERN_TRY(registerOne(handle, "holds_folded", 2, holdsFolded));
    return registerOne(handle, "count_words", 1, countWords);
}

} // namespace lectern::store
