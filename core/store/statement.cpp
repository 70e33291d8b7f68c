// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/connection.h"
#include "core/store/sqlite_error.h"

#include <sqlite3.h>

namespace lectern::store {

Statement::Statement(Connection &connection, const QString &sql)
    : m_connection(connection)
    , m_sql(sql) {
    const auto taken = connection.prepared().take(connection.handle(), sql);
    m_statement = taken.statement;
    m_prepared = taken.code;
}

Statement::~Statement() {
    m_connection.prepared().giveBack(m_sql, m_statement);
}

void Statement::bindNull(int parameter) {
    sqlite3_bind_null(m_statement, parameter + 1);
}

void Statement::bind(int parameter, qint64 number) {
    sqlite3_bind_int64(m_statement, parameter + 1, number);
}

void Statement::bindText(int parameter, QByteArrayView text) {
    sqlite3_bind_text64(m_statement, parameter + 1, text.isNull() ? "" : text.data(),
                        static_cast<sqlite3_uint64>(text.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bindBlob(int parameter, QByteArrayView bytes) {
    sqlite3_bind_blob64(m_statement, parameter + 1, bytes.isNull() ? "" : bytes.data(),
                        static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
}

void Statement::bind(int parameter, const QJsonValue &value) {
    if (value.isString())
        bindText(parameter, value.toString().toUtf8());
    else if (value.isDouble())
        bind(parameter, value.toInteger());
    else
        bindNull(parameter);
}

int Statement::bindValues(const QList<QVariant> &values, int first) {
    for (const QVariant &value : values)
        bindValue(first++, value);
    return first;
}

void Statement::bindValue(int parameter, const QVariant &value) {
    if (value.isNull())
        bindNull(parameter);
    else if (value.typeId() == QMetaType::QString)
        bindText(parameter, value.toString().toUtf8());
    else if (value.typeId() == QMetaType::QByteArray)
        bindBlob(parameter, value.toByteArray());
    else
        bind(parameter, value.toLongLong());
}

base::Status Statement::run() {
    const auto row = next();
    if (!row) return base::fail(row.error());
    return *row ? end() : base::Status();
}

base::Status Statement::end() {
    const int code = sqlite3_reset(m_statement);
    return code == SQLITE_OK ? base::Status() : base::fail(failure(code));
}

base::Result<bool> Statement::next() {
    if (m_prepared != SQLITE_OK) return base::fail(failure(m_prepared));
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    const int closed = sqlite3_reset(m_statement);
    if (code != SQLITE_DONE) return base::fail(failure(closed));
    return false;
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(m_statement, column);
}

QByteArrayView Statement::text(int column) const {
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {bytes, static_cast<qsizetype>(sqlite3_column_bytes(m_statement, column))};
}

QByteArrayView Statement::blob(int column) const {
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, static_cast<qsizetype>(sqlite3_column_bytes(m_statement, column))};
}

QJsonValue Statement::json(int column) const {
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return {integer(column)};
    case SQLITE_TEXT:
        return {QString::fromUtf8(text(column))};
    default:
        return {QJsonValue::Null};
    }
}

base::Error Statement::failure(int code) const {
    sqlite3 *database = m_statement ? sqlite3_db_handle(m_statement) : nullptr;
    const char *words = database ? sqlite3_errmsg(database) : sqlite3_errstr(code);
    return toError(code, QString::fromUtf8(words) + QStringLiteral(" in: ") + m_sql);
}

base::Status runOften(Connection &connection, const QString &sql, const QList<QVariant> &values) {
    Statement statement(connection, sql);
    statement.bindValues(values);
    return statement.run();
}

} // namespace lectern::store
