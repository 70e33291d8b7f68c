// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/stop_token.h"
#include "core/store/digest_memory.h"
#include "core/store/prepared_statements.h"
#include "core/store/regex_budget.h"
#include "core/store/search_tokens.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

struct sqlite3;

namespace lectern::store {

enum class Mode {
    ReadWrite,
    ReadOnly,
    Immutable, // read only, where nobody writes: nothing is made beside the file to read it
};

// One row of an answer; valid within the callback only.
class Row {
  public:
    explicit Row(const QSqlQuery &query)
        : m_query(query) {}
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray blob(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] std::optional<int> optionalInt(int column) const {
        return isNull(column) ? std::nullopt : std::optional<int>(m_query.value(column).toInt());
    }

  private:
    const QSqlQuery &m_query;
};

// A connection to one library file, with our tokenizer registered and the pragmas of the house set.
// Belongs to the thread that opened it. Statements are prepared once and kept; values are bound.
class Connection {
  public:
    // ":memory:" makes an empty database of its own, no name one on disk that goes with the
    // connection. Errors: what SQLite says of it (sqlite_error.h).
    static base::Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    using Values = QList<QVariant>;
    using RowSink = std::function<base::Status(const Row &)>;

    base::Status run(const QString &sql, const Values &values = {});
    base::Status each(const QString &sql, const Values &values, const RowSink &sink);
    // The first column of the first row; nothing when there is no row.
    base::Result<std::optional<QVariant>> single(const QString &sql, const Values &values = {});
    // A script whose statements end at lines that are only "--;".
    base::Status runScript(const QString &script);

    [[nodiscard]] qint64 changedRows() const; // by the last statement
    [[nodiscard]] qint64 lastRow() const;     // that was inserted
    // Gives back the memory of the pages that were read, after a read of all the library that will
    // not come again soon: 64 MiB at most.
    void forgetPages();
    // Statements running on this connection are interrupted once the token asks for it.
    void setStopToken(base::StopToken token);
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] PreparedStatements &prepared() { return m_prepared; } // of class Statement
    [[nodiscard]] DigestMemory &digests() { return m_digests; }
    [[nodiscard]] SearchTokens &searchTokens() { return m_searchTokens; }
    [[nodiscard]] RegexBudget &regexes() { return m_regexes; }

  private:
    explicit Connection(QString name)
        : m_name(std::move(name)) {}
    base::Status configure(Mode mode);
    base::Result<QSqlQuery *> execute(const QString &sql, const Values &values);

    void dropIdleStatements();

    QString m_name;
    SearchTokens m_searchTokens;
    RegexBudget m_regexes;
    DigestMemory m_digests;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    base::StopToken m_stop;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_statements;
    PreparedStatements m_prepared;
};

// Stops what runs on the connection while it lives.
class StopScope {
  public:
    StopScope(Connection &connection, base::StopToken token)
        : m_connection(connection) {
        m_connection.setStopToken(std::move(token));
    }
    ~StopScope() { m_connection.setStopToken({}); }
    Q_DISABLE_COPY_MOVE(StopScope)

  private:
    Connection &m_connection;
};

} // namespace lectern::store
