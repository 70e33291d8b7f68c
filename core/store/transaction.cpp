// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/store/lexicon.h"
#include "core/store/paper_reads.h"

#include <algorithm>

namespace lectern::store {

namespace {

constexpr size_t manyPapers = 500;
constexpr int bytesForMany = 8 << 20; // the words of some thousand papers

// How much FTS5 gathers before it writes a part of the index, which is then merged with others; it
// keeps this in the library. A megabyte, its own choice, costs an import a fifth of its indexing.
base::Status giveRoomForMany(Connection &connection) {
    LECTERN_ASSIGN(const auto bytes, connection.single(QStringLiteral(
                                         "SELECT v FROM search_config WHERE k = 'hashsize'")));
    if (bytes && bytes->toInt() == bytesForMany) return {};
    return connection.run(QStringLiteral("INSERT INTO search(search, rank) VALUES('hashsize', ?)"),
                          {bytesForMany});
}

} // namespace

base::Result<std::unique_ptr<Transaction>> Transaction::begin(LibraryFile &file,
                                                              const base::Clock &clock) {
    LECTERN_TRY(file.stillThere());
    Connection &connection = file.connection();
    // By statement: QSqlDatabase::transaction() is deferred and would fail later, half way.
    LECTERN_TRY(connection.run(QStringLiteral("BEGIN IMMEDIATE")));
    std::unique_ptr<Transaction> transaction(new Transaction(file, clock));
    LECTERN_TRY(file.stillOurs());
    (void)connection.searchTokens().take(); // what a transaction left that was rolled back
    LECTERN_ASSIGN(const auto last,
                   connection.single(QStringLiteral("SELECT value FROM meta WHERE key='clock'")));
    transaction->m_tick = last ? last->toLongLong() : 0;
    return transaction;
}

Transaction::~Transaction() {
    if (m_open) (void)connection().run(QStringLiteral("ROLLBACK"));
}

qint64 Transaction::tick() {
    m_tick = std::max(m_tick + 1, m_clock.now().utcMs << 16);
    return m_tick;
}

void Transaction::indexNew(model::PaperId paper, std::shared_ptr<const IndexWords> words) {
    m_toIndex.insert(paper);
    if (words) m_words.insert(paper, std::move(words));
}

base::Status Transaction::beforeTextChange(model::PaperId paper) {
    if (!m_toIndex.insert(paper).second) return {};
    connection().searchTokens().listen(SearchTokens::Papers::Go);
    // 'delete' must be told exactly the values that were indexed, or stale hits stay for ever.
    const base::Status taken = connection().run(
        QStringLiteral(
            "INSERT INTO search(search, rowid, title, abstract, authors, note, highlights) "
            "SELECT 'delete', id, title, abstract, authors, note, highlights "
            "FROM search_source WHERE id = ?"),
        {paper.value()});
    connection().searchTokens().stopListening();
    LECTERN_TRY(taken);
    return connection().run(
        QStringLiteral("INSERT INTO title_search(title_search, rowid, title) "
                       "SELECT 'delete', id, title FROM search_source WHERE id = ?"),
        {paper.value()});
}

std::vector<const IndexWords *> Transaction::knownWords(const QList<model::PaperId> &papers) const {
    std::vector<const IndexWords *> known;
    if (m_words.isEmpty()) return known;
    known.reserve(size_t(papers.size()));
    for (const model::PaperId paper : papers)
        known.push_back(m_words.value(paper).get());
    return known;
}

base::Status Transaction::indexTexts() {
    if (m_toIndex.empty()) return {};
    const QList<model::PaperId> papers(m_toIndex.cbegin(), m_toIndex.cend());
    m_toIndex.clear();
    if (size_t(papers.size()) >= manyPapers) LECTERN_TRY(giveRoomForMany(connection()));
    SearchTokens &tokens = connection().searchTokens();
    tokens.listen(SearchTokens::Papers::Come, knownWords(papers));
    const QVariantList ids{idArray(papers)};
    // All in one statement: at the end of each that reads and writes, FTS5 empties its memory to
    // disk.
    const base::Status indexed = connection().run(
        QStringLiteral("INSERT INTO search(rowid, title, abstract, authors, note, highlights) "
                       "SELECT v.id, v.title, v.abstract, v.authors, v.note, v.highlights "
                       "FROM json_each(?) j CROSS JOIN search_source v ON v.id = j.value"),
        ids);
    tokens.stopListening();
    LECTERN_TRY(indexed);
    LECTERN_TRY(connection().run(
        QStringLiteral("INSERT INTO title_search(rowid, title) SELECT v.id, v.title "
                       "FROM json_each(?) j CROSS JOIN search_source v ON v.id = j.value"),
        ids));
    m_words.clear();
    return countTerms(connection(), tokens.take(), papers);
}

base::Status Transaction::beginPart() {
    m_partChanges = qsizetype(m_changes.size());
    m_partToIndex = m_toIndex;
    return connection().run(QStringLiteral("SAVEPOINT part"));
}

base::Status Transaction::rollBackPart() {
    m_changes.resize(size_t(m_partChanges));
    m_toIndex = m_partToIndex;
    return connection().run(QStringLiteral("ROLLBACK TO part"));
}

base::Status Transaction::endPart() {
    return connection().run(QStringLiteral("RELEASE part"));
}

base::Status Transaction::commit() {
    LECTERN_TRY(indexTexts());
    LECTERN_TRY(connection().run(QStringLiteral("UPDATE meta SET value = ? WHERE key = 'clock'"),
                                 {m_tick}));
    LECTERN_TRY(m_file.noteWrite());
    // Through a query: QSqlDatabase::commit() has no native error code.
    LECTERN_TRY(connection().run(QStringLiteral("COMMIT")));
    m_file.writeNoted();
    m_open = false;
    return {};
}

} // namespace lectern::store
