// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/perf/bare_import.h"

#include "core/digest/reader.h"
#include "core/store/connection.h"
#include "core/store/facts_json.h"
#include "core/store/paper_facts.h"
#include "core/store/statement.h"
#include "tests/support/test_library.h"

#include <QFile>

namespace lectern::perf {

namespace {

using store::Statement;
using tests::must;

constexpr int arxivScheme = 1;
constexpr int titleScheme = 4;
constexpr qint64 digestId = 1;

// A statement for each table, as long as the transaction lasts.
class BareRows {
  public:
    explicit BareRows(store::Connection &connection)
        : m_paper(connection, QStringLiteral("INSERT INTO paper(id, uuid, digest_id, source_id, "
                                             "title_id, abstract_id, authors, arxiv, url, added, "
                                             "added_offset) VALUES(?,?,1,?,?,?,?,?,?,0,0)"))
        , m_text(connection,
                 QStringLiteral("INSERT INTO paper_text(paper_id, field, tidy, tidy_rules, hash) "
                                "VALUES(?,?,?,2,?)"))
        , m_source(connection,
                   QStringLiteral("INSERT INTO paper_source(paper_id, digest_id, rank, title_id, "
                                  "abstract_id, facts, hash) VALUES(?,1,3,?,?,?,?)"))
        , m_sighting(connection, QStringLiteral("INSERT INTO sighting(digest_id, position, "
                                                "paper_id) VALUES(1,?,?)"))
        , m_key(connection, QStringLiteral("INSERT OR IGNORE INTO paper_key(scheme, value, "
                                           "paper_id, digest_id) VALUES(?,?,?,1)"))
        , m_words(connection,
                  QStringLiteral("INSERT INTO search(rowid, title, abstract, authors, note, "
                                 "highlights) VALUES(?,?,?,?,'','')")) {}

    void store(qint64 id, const model::Facts &facts) {
        storePaper(id, facts);
        storeText(id, 0, facts.title.tidy);
        storeText(id, 1, facts.abstract.tidy);
        m_source.bind(0, id);
        m_source.bind(1, id * 2);
        m_source.bind(2, id * 2 + 1);
        m_source.bindText(3, store::factsToJson(facts).toUtf8());
        m_source.bindBlob(4, QByteArray::number(id).rightJustified(20, '0'));
        must(m_source.run());
        m_sighting.bind(0, id);
        m_sighting.bind(1, id);
        must(m_sighting.run());
        storeKey(id, arxivScheme, facts.identifiers.arxiv);
        storeKey(id, titleScheme, facts.title.tidy.toLower());
    }

    void index(qint64 id, const model::Facts &facts) {
        m_words.bind(0, id);
        m_words.bindText(1, facts.title.tidy.toUtf8());
        m_words.bindText(2, facts.abstract.tidy.toUtf8());
        m_words.bindText(3, store::toJsonArray(facts.authors).toUtf8());
        must(m_words.run());
    }

  private:
    void storePaper(qint64 id, const model::Facts &facts) {
        m_paper.bind(0, id);
        m_paper.bindBlob(1, QByteArray::number(id).rightJustified(16, '0'));
        m_paper.bind(2, id);
        m_paper.bind(3, id * 2);
        m_paper.bind(4, id * 2 + 1);
        m_paper.bindText(5, store::toJsonArray(facts.authors).toUtf8());
        m_paper.bindText(6, facts.identifiers.arxiv.toUtf8());
        m_paper.bindText(7, facts.url.toUtf8());
        must(m_paper.run());
    }
    void storeText(qint64 id, int field, const QString &text) {
        m_text.bind(0, id);
        m_text.bind(1, field);
        m_text.bindText(2, text.toUtf8());
        m_text.bindBlob(3, store::textHash(text));
        must(m_text.run());
    }
    void storeKey(qint64 id, int scheme, const QString &value) {
        if (value.isEmpty()) return;
        m_key.bind(0, scheme);
        m_key.bindText(1, value.toUtf8());
        m_key.bind(2, id);
        must(m_key.run());
    }

    Statement m_paper;
    Statement m_text;
    Statement m_source;
    Statement m_sighting;
    Statement m_key;
    Statement m_words;
};

QStringList tablesOf(store::Connection &connection) {
    QStringList tables;
    must(connection.each(
        QStringLiteral("SELECT name FROM source.sqlite_schema WHERE type = 'table' AND name NOT "
                       "LIKE 'sqlite%' AND name NOT LIKE '%search%'"),
        {}, [&tables](const store::Row &row) -> base::Status {
            tables.append(row.text(0));
            return {};
        }));
    return tables;
}

} // namespace

QList<model::Entry> entriesOf(const QString &file) {
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly)) qFatal("%s cannot be read", qUtf8Printable(file));
    const auto reader = must(digest::openDigest(device, file));
    QList<model::Entry> entries;
    while (auto entry = must(reader->next()))
        entries.append(std::move(*entry));
    return entries;
}

void importBare(const QString &library, const QList<model::Entry> &entries, FullText fullText) {
    const auto connection = must(store::Connection::open(library, store::Mode::ReadWrite));
    must(connection->run(QStringLiteral("PRAGMA foreign_keys=OFF")));
    must(connection->run(QStringLiteral("BEGIN IMMEDIATE")));
    must(connection->run(
        QStringLiteral("INSERT INTO digest(id, uuid, source, format, file_name, content_hash, "
                       "imported, imported_offset, complete) VALUES(?,x'00','a','a','a',x'00',"
                       "0,0,1)"),
        {digestId}));
    {
        BareRows rows(*connection);
        for (qsizetype i = 0; i < entries.size(); ++i)
            rows.store(i + 1, entries.at(i).facts);
        for (qsizetype i = 0; fullText == FullText::With && i < entries.size(); ++i)
            rows.index(i + 1, entries.at(i).facts);
    }
    must(connection->run(QStringLiteral("COMMIT")));
}

void copyBare(const QString &library, const QString &from) {
    const auto connection = must(store::Connection::open(library, store::Mode::ReadWrite));
    must(connection->run(QStringLiteral("PRAGMA foreign_keys=OFF")));
    must(connection->run(QStringLiteral("ATTACH ? AS source"), {from}));
    must(connection->run(QStringLiteral("BEGIN IMMEDIATE")));
    for (const QString &table : tablesOf(*connection))
        must(connection->run(
            QStringLiteral("INSERT OR REPLACE INTO main.%1 SELECT * FROM source.%1").arg(table)));
    must(connection->run(
        QStringLiteral("INSERT INTO main.search(rowid, title, abstract, authors, note, highlights) "
                       "SELECT id, title, abstract, authors, note, highlights "
                       "FROM source.search_source ORDER BY id")));
    must(connection->run(QStringLiteral("INSERT INTO main.title_search(rowid, title) SELECT id, "
                                        "title FROM source.search_source ORDER BY id")));
    must(connection->run(QStringLiteral("COMMIT")));
}

} // namespace lectern::perf
