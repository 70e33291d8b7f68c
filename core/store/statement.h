// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QVariant>

struct sqlite3_stmt;

namespace lectern::store {

class Connection;

// A statement of SQLite itself, on the handle of a Connection, for what runs 100,000 times within
// one write: through Qt SQL each run costs several times its work. All else goes through the
// Connection. Parameters and columns are numbered from 0; what is bound stays bound until it is
// bound anew. Dies before the Connection, in its thread.
class Statement {
  public:
    Statement(Connection &connection, const QString &sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    void bindNull(int parameter);
    void bind(int parameter, qint64 number);
    void bind(int parameter, int number) { bind(parameter, qint64{number}); }
    // UTF-8; copied.
    void bindText(int parameter, QByteArrayView text);
    void bindBlob(int parameter, QByteArrayView bytes);
    // Null, a whole number or a text.
    void bind(int parameter, const QJsonValue &value);
    // Nothing, whole numbers, texts and bytes, from this parameter on; the next.
    int bindValues(const QList<QVariant> &values, int first = 0);

    // Leaves an answer before its last row.
    base::Status end();
    // One run without an answer. Errors: of SQLite, of a statement that is none.
    base::Status run();
    // The next row of the answer: false after the last, and the statement can begin again.
    base::Result<bool> next();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    // Both valid until the next call.
    [[nodiscard]] QByteArrayView text(int column) const;
    [[nodiscard]] QByteArrayView blob(int column) const;
    // Null, a whole number or a text.
    [[nodiscard]] QJsonValue json(int column) const;

  private:
    void bindValue(int parameter, const QVariant &value);
    [[nodiscard]] base::Error failure(int code) const;

    Connection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
    int m_prepared; // the code of SQLite
    QString m_sql;
};

// As Connection::run(), for what runs many times within one write.
base::Status runOften(Connection &connection, const QString &sql, const QList<QVariant> &values);

} // namespace lectern::store
