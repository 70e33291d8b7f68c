// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lexicon.h"

#include "core/store/statement.h"

namespace lectern::store {

namespace {

// Terms and numbers as one JSON object; no token holds what would have to be escaped in one.
class CountsJson {
  public:
    void add(QByteArrayView term, qint64 papers) {
        m_text += m_text.isEmpty() ? "{\"" : ",\"";
        m_text += term;
        m_text += "\":";
        m_text += QByteArray::number(papers);
    }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] QByteArray text() const { return m_text + '}'; }

  private:
    QByteArray m_text;
};

base::Status count(Connection &connection, const QString &sql, const CountsJson &counts,
                   model::PaperId newest) {
    if (counts.isEmpty()) return {};
    Statement statement(connection, sql);
    statement.bindText(0, counts.text());
    statement.bind(1, newest.value());
    return statement.run();
}

} // namespace

QByteArray behindAllWith(const QByteArray &prefix) {
    QByteArray behind = prefix; // never 0xFF at its end: it is UTF-8
    behind.back() = static_cast<char>(static_cast<uchar>(behind.back()) + 1);
    return behind;
}

base::Status countTerms(Connection &connection, const TermCounts &heard,
                        const QList<model::PaperId> &papers) {
    CountsJson up;
    CountsJson down;
    for (const auto &[term, more] : heard) {
        // Most of the terms of one paper that is written to stay in it.
        if (more == 0 && papers.size() == 1) continue;
        (more < 0 ? down : up).add(term, more);
    }
    // A statement for all of them goes on from one term to the next; a statement a term was a
    // quarter of the writing of an import.
    LECTERN_TRY(count(connection,
                      QStringLiteral("INSERT INTO lexicon(term, papers, newest) "
                                     "SELECT key, value, ?2 FROM json_each(?1) WHERE true "
                                     "ON CONFLICT(term) DO UPDATE SET "
                                     "papers = papers + excluded.papers, newest = max(newest, ?2)"),
                      up, papers.constLast()));
    return count(connection,
                 QStringLiteral("UPDATE lexicon SET papers = max(0, papers + j.value), "
                                "newest = max(newest, ?2) FROM json_each(?1) j WHERE term = j.key"),
                 down, papers.constLast());
}

} // namespace lectern::store
