// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace lectern::store {

// Statements of SQLite itself that nobody uses, kept by their text: to prepare one takes longer
// than many a page of papers takes to be found. Belongs to one connection.
class PreparedStatements {
  public:
    PreparedStatements() = default;
    ~PreparedStatements() { clear(); }
    Q_DISABLE_COPY_MOVE(PreparedStatements)

    // One of this text, at its beginning and with nothing bound; the code of SQLite says why it is
    // none.
    struct Taken {
        sqlite3_stmt *statement = nullptr;
        int code = 0;
    };
    [[nodiscard]] Taken take(sqlite3 *handle, const QString &sql);
    void giveBack(const QString &sql, sqlite3_stmt *statement);
    void clear(); // before the handle closes

  private:
    // Our own texts, of which all that are in use differ in a few places: a look at some is enough.
    struct Hash {
        size_t operator()(const QString &sql) const;
    };
    std::unordered_multimap<QString, sqlite3_stmt *, Hash> m_idle;
};

} // namespace lectern::store
