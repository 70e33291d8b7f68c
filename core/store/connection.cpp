// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/search_functions.h"
#include "core/store/search_tokenizer.h"
#include "core/store/sqlite_error.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <malloc.h>
#include <sqlite3.h>

namespace lectern::store {

namespace {

constexpr int progressSteps = 4000; // virtual machine steps between two looks at the stop token

constexpr size_t mostStatements = 256; // queries of a reader have many shapes

int stopWhenAsked(void *token) {
    return static_cast<base::StopToken *>(token)->stop_requested() ? 1 : 0;
}

sqlite3 *handleOf(const QSqlDatabase &database) {
    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0) return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

QString uriOf(const QString &path) {
    return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) +
           QStringLiteral("?immutable=1");
}

// SQLite counts its memory under a lock at each allocation, for limits that nobody sets: a fiftieth
// of an import. Only before its first use can it be told not to; later it says no, which is as
// well.
void countNoMemory() {
    [[maybe_unused]] static const int code = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

} // namespace

base::Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode) {
    countNoMemory();
    const QString name = QStringLiteral("lectern-") + QUuid::createUuid().toString(QUuid::Id128);
    std::unique_ptr<Connection> connection(new Connection(name));
    QSqlDatabase &database = connection->m_database;
    database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    database.setDatabaseName(mode == Mode::Immutable ? uriOf(path) : path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000");
    if (mode != Mode::ReadWrite && path != QLatin1String(":memory:"))
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (mode == Mode::Immutable || path.isEmpty()) options += QStringLiteral(";QSQLITE_OPEN_URI");
    database.setConnectOptions(options);
    if (!database.open()) return base::fail(toError(database.lastError(), path));
    LECTERN_TRY(connection->configure(mode));
    return connection;
}

Connection::~Connection() {
    m_statements.clear();
    m_prepared.clear();
    if (m_handle) sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

base::Status Connection::configure(Mode mode) {
    const auto source = single(QStringLiteral("SELECT sqlite_source_id()"));
    if (!source) return base::fail(source.error());
    // Qt and we must speak to the same SQLite, or its handle means nothing to us.
    if (!*source || (*source)->toString() != QLatin1String(sqlite3_sourceid()))
        return base::fail(base::ErrorCode::Failed,
                          QCoreApplication::translate(
                              "Lectern", "Qt was built with another SQLite than Lectern."));
    m_handle = handleOf(m_database);
    if (!m_handle) return base::fail(toError(SQLITE_MISUSE, QStringLiteral("no handle")));
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1); // 0 would break VACUUM INTO
    LECTERN_TRY(registerSearchTokenizer(m_handle, m_searchTokens));
    LECTERN_TRY(registerSearchFunctions(m_handle, m_regexes));
    for (const auto *pragma :
         {"PRAGMA foreign_keys=ON", "PRAGMA trusted_schema=OFF", "PRAGMA cell_size_check=ON",
          "PRAGMA temp_store=MEMORY", "PRAGMA cache_size=-65536", "PRAGMA synchronous=FULL"})
        LECTERN_TRY(run(QString::fromLatin1(pragma)));
    if (mode != Mode::ReadWrite) LECTERN_TRY(run(QStringLiteral("PRAGMA query_only=ON")));
    return {};
}

base::Result<QSqlQuery *> Connection::execute(const QString &sql, const Values &values) {
    if (m_statements.size() >= mostStatements) dropIdleStatements();
    std::unique_ptr<QSqlQuery> &statement = m_statements[sql];
    if (!statement) {
        auto fresh = std::make_unique<QSqlQuery>(m_database);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql)) {
            const base::Error error = toError(fresh->lastError(), sql);
            m_statements.erase(sql);
            return base::fail(error);
        }
        statement = std::move(fresh);
    }
    for (int i = 0; i < values.size(); ++i)
        statement->bindValue(i, values.at(i));
    if (!statement->exec()) {
        const base::Error error = toError(statement->lastError(), sql);
        statement->finish();
        return base::fail(error);
    }
    return statement.get();
}

void Connection::forgetPages() {
    if (m_handle) sqlite3_db_release_memory(m_handle);
#ifdef __GLIBC__
    ::malloc_trim(0); // else the C library keeps it, for this thread alone
#endif
}

void Connection::dropIdleStatements() {
    std::erase_if(m_statements, [](const auto &entry) { return !entry.second->isActive(); });
}

base::Status Connection::run(const QString &sql, const Values &values) {
    LECTERN_ASSIGN(QSqlQuery * query, execute(sql, values));
    query->finish();
    return {};
}

base::Status Connection::each(const QString &sql, const Values &values, const RowSink &sink) {
    LECTERN_ASSIGN(QSqlQuery * query, execute(sql, values));
    base::Status status;
    while (status && query->next())
        status = sink(Row(*query));
    if (status && query->lastError().isValid())
        status = base::fail(toError(query->lastError(), sql));
    query->finish();
    return status;
}

base::Result<std::optional<QVariant>> Connection::single(const QString &sql, const Values &values) {
    LECTERN_ASSIGN(QSqlQuery * query, execute(sql, values));
    std::optional<QVariant> value;
    if (query->next()) value = query->value(0);
    const QSqlError error = query->lastError();
    query->finish();
    if (error.isValid()) return base::fail(toError(error, sql));
    return value;
}

base::Status Connection::runScript(const QString &script) {
    for (const QString &statement : script.split(QStringLiteral("\n--;"), Qt::SkipEmptyParts)) {
        if (statement.trimmed().isEmpty()) continue;
        QSqlQuery query(m_database);
        if (!query.exec(statement)) return base::fail(toError(query.lastError(), statement));
    }
    return {};
}

qint64 Connection::changedRows() const {
    return sqlite3_changes64(m_handle);
}

qint64 Connection::lastRow() const {
    return sqlite3_last_insert_rowid(m_handle);
}

void Connection::setStopToken(base::StopToken token) {
    m_stop = std::move(token);
    if (m_stop.stop_possible())
        sqlite3_progress_handler(m_handle, progressSteps, stopWhenAsked, &m_stop);
    else
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

} // namespace lectern::store
