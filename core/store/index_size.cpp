// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/index_size.h"

#include "core/store/connection.h"
#include "core/store/sqlite_error.h"

#include <sqlite3.h>

namespace lectern::store {

namespace {

void papersIndexed(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *result, int,
                   sqlite3_value **) {
    sqlite3_int64 papers = 0;
    const int code = api->xRowCount(context, &papers);
    if (code != SQLITE_OK) return sqlite3_result_error_code(result, code);
    sqlite3_result_int64(result, papers);
}

} // namespace

base::Status registerIndexSize(fts5_api *api) {
    const int code = api->xCreateFunction(api, "papers_indexed", nullptr, papersIndexed, nullptr);
    if (code != SQLITE_OK) return base::fail(toError(code, QStringLiteral("papers_indexed")));
    return {};
}

base::Result<qint64> papersIndexed(Connection &connection) {
    LECTERN_ASSIGN(const auto papers,
                   connection.single(QStringLiteral("SELECT papers_indexed(search) FROM search "
                                                    "WHERE rowid = (SELECT max(id) FROM paper)")));
    return papers ? papers->toLongLong() : 0;
}

} // namespace lectern::store
