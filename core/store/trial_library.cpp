// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/trial_library.h"

#include "core/store/bind.h"

namespace lectern::store {

namespace {

// Tables whose rows belong to one paper, or to a pair of them.
const QString tablesWithColumn =
    QStringLiteral("SELECT m.name FROM main.sqlite_schema m JOIN pragma_table_info(m.name) c "
                   "ON c.name = ? WHERE m.type = 'table'");

QString copyOf(const QString &table, const QString &condition) {
    return QStringLiteral("INSERT OR IGNORE INTO main.%1 SELECT * FROM library.%1 WHERE %2")
        .arg(table, condition);
}

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
    LECTERN_TRY(connection().run(
        QStringLiteral("INSERT INTO main.sqlite_sequence(name, seq) SELECT name, seq "
                       "FROM library.sqlite_sequence")));
    return findTables();
}

base::Status TrialLibrary::findTables() {
    for (const QString &column : {QStringLiteral("paper_id"), QStringLiteral("other_id")})
        LECTERN_TRY(
            connection().each(tablesWithColumn, {column}, [&](const Row &row) -> base::Status {
                m_copies.append(copyOf(row.text(0), column + QStringLiteral(" = ?")));
                return {};
            }));
    for (const auto *table : {"paper_source", "sighting"})
        m_copies.append(copyOf(QStringLiteral("digest"),
                               QStringLiteral("id IN (SELECT digest_id FROM library.%1 "
                                              "WHERE paper_id = ?)")
                                   .arg(QLatin1String(table))));
    // What the index does not hold cannot be taken out of it again.
    m_copies.append(QStringLiteral(
        "INSERT INTO main.search(rowid, title, abstract, authors, note, highlights) "
        "SELECT id, title, abstract, authors, note, highlights FROM main.search_source "
        "WHERE id = ?"));
    return {};
}

base::Status TrialLibrary::fetchContent(const QByteArray &hash) {
    if (!m_attached) return {};
    LECTERN_TRY(connection().run(
        copyOf(QStringLiteral("digest"), QStringLiteral("content_hash = ? AND complete = 1")),
        {hash}));
    const QString these = QStringLiteral(
        "digest_id IN (SELECT id FROM library.digest WHERE content_hash = ? AND complete = 1)");
    LECTERN_TRY(connection().run(copyOf(QStringLiteral("digest_warning"), these), {hash}));
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
                       ids(QStringLiteral("SELECT paper_id FROM library.paper_key "
                                          "WHERE scheme = ? AND value = ?"),
                           {key.scheme, notNull(key.value)}));
        for (const qint64 paper : papers)
            LECTERN_TRY(fetchPaper(paper));
    }
    return {};
}

// Once only: what the trial has made of it since stays.
base::Status TrialLibrary::fetchPaper(qint64 paper) {
    LECTERN_ASSIGN(
        const auto there,
        connection().single(QStringLiteral("SELECT 1 FROM main.paper WHERE id = ?"), {paper}));
    if (there) return {};
    LECTERN_TRY(
        connection().run(copyOf(QStringLiteral("paper"), QStringLiteral("id = ?")), {paper}));
    for (const QString &copy : std::as_const(m_copies))
        LECTERN_TRY(connection().run(copy, {paper}));
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
