// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/trial_library.h"

#include "core/store/bind.h"
#include "core/store/file_kind.h"
#include "core/store/library_reader.h"

namespace lectern::store {

namespace {

// Tables whose rows belong to one paper, or to a pair of them.
const QString tablesWithColumn =
    QStringLiteral("SELECT m.name FROM main.sqlite_schema m JOIN pragma_table_info(m.name) c "
                   "ON c.name = ? WHERE m.type = 'table'");

// A library of an older schema has fewer columns.
const QString columnsOf =
    QStringLiteral("SELECT group_concat(name) FROM pragma_table_info(?, 'library')");

} // namespace

base::Result<std::unique_ptr<TrialLibrary>> TrialLibrary::over(const QString &path,
                                                               const base::Clock &clock) {
    LECTERN_ASSIGN(const FileKind kind, examine(path));
    std::unique_ptr<TrialLibrary> trial(new TrialLibrary);
    LECTERN_ASSIGN(trial->m_file, LibraryFile::passing(path, clock));
    if (kind == FileKind::Library) LECTERN_TRY(trial->attach(path));
    return trial;
}

base::Status TrialLibrary::attach(const QString &path) {
    // Rows come without those they point to.
    LECTERN_TRY(connection().run(QStringLiteral("PRAGMA foreign_keys=OFF")));
    LECTERN_TRY(connection().run(QStringLiteral("ATTACH ? AS library"), {readOnlyUri(path)}));
    m_attached = true;
    LECTERN_TRY(connection().run(QStringLiteral("DELETE FROM main.sqlite_sequence")));
    LECTERN_ASSIGN(const auto survivors, connection().single(QStringLiteral(
                                             "SELECT 1 FROM pragma_table_info('paper', 'library') "
                                             "WHERE name = 'survivor_id'")));
    m_knowsJoins = survivors.has_value();
    LECTERN_TRY(connection().run(
        QStringLiteral("INSERT INTO main.sqlite_sequence(name, seq) SELECT name, seq "
                       "FROM library.sqlite_sequence")));
    return findTables();
}

base::Result<QString> TrialLibrary::copyOf(const QString &table, const QString &condition) {
    LECTERN_ASSIGN(const auto columns, connection().single(columnsOf, {table}));
    return QStringLiteral("INSERT OR IGNORE INTO main.%1(%2) SELECT %2 FROM library.%1 WHERE %3")
        .arg(table, columns ? columns->toString() : QString(), condition);
}

base::Status TrialLibrary::findTables() {
    LECTERN_ASSIGN(m_copyPaper, copyOf(QStringLiteral("paper"), QStringLiteral("id = ?")));
    for (const QString &column : {QStringLiteral("paper_id"), QStringLiteral("other_id")}) {
        QStringList tables;
        LECTERN_TRY(
            connection().each(tablesWithColumn, {column}, [&](const Row &row) -> base::Status {
                tables.append(row.text(0));
                return {};
            }));
        for (const QString &table : std::as_const(tables)) {
            LECTERN_ASSIGN(const QString copy, copyOf(table, column + QStringLiteral(" = ?")));
            m_copies.append(copy);
        }
    }
    for (const auto *table : {"paper_source", "sighting"}) {
        LECTERN_ASSIGN(const QString copy,
                       copyOf(QStringLiteral("digest"),
                              QStringLiteral("id IN (SELECT digest_id FROM library.%1 "
                                             "WHERE paper_id = ?)")
                                  .arg(QLatin1String(table))));
        m_copies.append(copy);
    }
    // What the index does not hold cannot be taken out of it again.
    m_copies.append(QStringLiteral(
        "INSERT INTO main.search(rowid, title, abstract, authors, note, highlights) "
        "SELECT id, title, abstract, authors, note, highlights FROM main.search_source "
        "WHERE id = ?"));
    m_copies.append(QStringLiteral("INSERT INTO main.title_search(rowid, title) "
                                   "SELECT id, title FROM main.search_source WHERE id = ?"));
    return {};
}

base::Status TrialLibrary::fetchContent(const QByteArray &hash) {
    if (!m_attached) return {};
    LECTERN_ASSIGN(
        const QString digests,
        copyOf(QStringLiteral("digest"), QStringLiteral("content_hash = ? AND complete = 1")));
    LECTERN_TRY(connection().run(digests, {hash}));
    const QString these = QStringLiteral(
        "digest_id IN (SELECT id FROM library.digest WHERE content_hash = ? AND complete = 1)");
    LECTERN_ASSIGN(const QString warnings, copyOf(QStringLiteral("digest_warning"), these));
    LECTERN_TRY(connection().run(warnings, {hash}));
    const QString first = these + QStringLiteral(" ORDER BY position LIMIT 20");
    LECTERN_ASSIGN(
        const auto papers,
        ids(QStringLiteral("SELECT paper_id FROM library.sighting WHERE ") + first, {hash}));
    for (const qint64 paper : papers)
        LECTERN_TRY(fetchPaper(paper));
    return {};
}

base::Status TrialLibrary::fetchPapers(const QList<StoredKey> &keys) {
    if (!m_attached) return {};
    for (const StoredKey &key : keys) {
        LECTERN_ASSIGN(const auto papers,
                       ids(keyHolderSql(QStringLiteral("library")), keyValues(key)));
        for (const qint64 paper : papers)
            LECTERN_TRY(fetchPaper(paper));
    }
    return {};
}

base::Status TrialLibrary::fetchPaper(const QUuid &uuid) {
    if (!m_attached || uuid.isNull()) return {};
    LECTERN_ASSIGN(
        const auto papers,
        ids(QStringLiteral("SELECT id FROM library.paper WHERE uuid = ?"), {blob(uuid)}));
    for (const qint64 paper : papers)
        LECTERN_TRY(fetchPaper(paper));
    return {};
}

// Once only: what the trial has made of it since stays. A joined paper comes with its survivor.
base::Status TrialLibrary::fetchPaper(qint64 paper) {
    LECTERN_ASSIGN(
        const auto there,
        connection().single(QStringLiteral("SELECT 1 FROM main.paper WHERE id = ?"), {paper}));
    if (there) return {};
    LECTERN_TRY(connection().run(m_copyPaper, {paper}));
    for (const QString &copy : std::as_const(m_copies))
        LECTERN_TRY(connection().run(copy, {paper}));
    if (!m_knowsJoins) return {};
    LECTERN_ASSIGN(const auto survivors,
                   ids(QStringLiteral("SELECT survivor_id FROM library.paper WHERE id = ? "
                                      "AND survivor_id IS NOT NULL"),
                       {paper}));
    for (const qint64 survivor : survivors)
        LECTERN_TRY(fetchPaper(survivor));
    return {};
}

base::Result<QList<qint64>> TrialLibrary::ids(const QString &sql,
                                              const Connection::Values &values) {
    QList<qint64> ids;
    LECTERN_TRY(connection().each(sql, values, [&](const Row &row) -> base::Status {
        ids.append(row.integer(0));
        return {};
    }));
    return ids;
}

} // namespace lectern::store
