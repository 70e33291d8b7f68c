// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/prepared_statements.h"

#include <sqlite3.h>

namespace lectern::store {

namespace {

constexpr size_t mostIdle = 128; // queries of a reader have many shapes
constexpr qsizetype lettersBetween = 7;

} // namespace

size_t PreparedStatements::Hash::operator()(const QString &sql) const {
    auto hash = size_t(sql.size());
    for (qsizetype i = sql.size() - 1; i >= 0; i -= lettersBetween)
        hash = hash * 31 + sql[i].unicode();
    return hash;
}

PreparedStatements::Taken PreparedStatements::take(sqlite3 *handle, const QString &sql) {
    if (const auto idle = m_idle.find(sql); idle != m_idle.end()) {
        const Taken kept{idle->second, SQLITE_OK};
        m_idle.erase(idle);
        return kept;
    }
    Taken fresh;
    const QByteArray utf8 = sql.toUtf8();
    fresh.code = sqlite3_prepare_v3(handle, utf8.constData(), static_cast<int>(utf8.size()),
                                    SQLITE_PREPARE_PERSISTENT, &fresh.statement, nullptr);
    return fresh;
}

void PreparedStatements::giveBack(const QString &sql, sqlite3_stmt *statement) {
    if (!statement) return;
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_idle.size() == mostIdle) clear();
    m_idle.emplace(sql, statement);
}

void PreparedStatements::clear() {
    for (const auto &[sql, statement] : m_idle)
        sqlite3_finalize(statement);
    m_idle.clear();
}

} // namespace lectern::store
