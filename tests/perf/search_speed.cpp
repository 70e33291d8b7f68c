// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/search.h"
#include "core/store/library_reader.h"
#include "core/store/prefix_terms.h"
#include "tests/perf/bench_library.h"
#include "tests/perf/benchmarks.h"
#include "tests/support/test_library.h"

#include <algorithm>
#include <array>
#include <sqlite3.h>

namespace lectern::perf {

namespace {

using tests::must;

constexpr qsizetype firstPage = 50;

// What somebody types, letter by letter.
constexpr std::array typedWords = {
    "transformers", "generalization", "reinforcement", "attention",  "retrieval", "quantization",
    "benchmark",    "alignment",      "language",      "diffusion",  "efficient", "multimodal",
    "agents",       "knowledge",      "scaling",       "preference", "robot",     "video",
    "bayesian",     "models",         "sampling",      "token",      "optimal",   "neural"};
constexpr std::array typedTexts = {"reinforcement learning agents", "large language models",
                                   "robot generalization", "meta learning"};

// Queries of every kind there is, from the commonest word to one that no paper holds.
constexpr std::array queries = {"t*",
                                "tr*",
                                "tra*",
                                "tran*",
                                "trans*",
                                "transf*",
                                "transfo*",
                                "transfor*",
                                "transform*",
                                "transforme*",
                                "reinforcement l*",
                                "reinforcement le*",
                                "reinforcement lear*",
                                "large language m*",
                                "large language mod*",
                                "robot gen*",
                                "the",
                                "models",
                                "reward",
                                "robot",
                                "bayesian",
                                "meorbier",
                                "gidede",
                                "zzzzqx",
                                "reward models",
                                "robot learning",
                                "diffusion transformer",
                                "bayesian robot",
                                "language models generalization",
                                "meorbier robot",
                                "\"reinforcement learning\"",
                                "\"language models\"",
                                "\"large language models\"",
                                "\"benign overfitting\"",
                                "robot -learning",
                                "bayesian OR grokking OR sycophancy",
                                "robot is:undecided",
                                "models is:undecided",
                                "\"neural networks\" is:undecided",
                                "reward -is:kept"};

QStringList typingSweep() {
    QStringList texts;
    for (const auto *word : typedWords) {
        const QString whole = QString::fromLatin1(word);
        for (qsizetype letters = 1; letters <= std::min<qsizetype>(whole.size(), 10); ++letters)
            texts.append(whole.first(letters) + u'*');
    }
    for (const auto *text : typedTexts) {
        const QString whole = QString::fromLatin1(text);
        for (qsizetype letters = whole.indexOf(u' ') + 2; letters <= whole.size(); ++letters)
            if (whole.at(letters - 1) != u' ') texts.append(whole.first(letters) + u'*');
    }
    return texts;
}

QStringList allQueries() {
    QStringList texts;
    for (const auto *query : queries)
        texts.append(QString::fromUtf8(query));
    return texts;
}

// The same first page by SQLite alone, its statement prepared: what there is to be reached.
class BarePage {
  public:
    BarePage(store::Connection &connection, const QString &text) {
        store::PrefixTerms terms(connection);
        const auto newest = query::toNewestFirst(query::parse(text).root, 0, terms.since({}));
        if (!newest || !newest->match || !newest->condition.sql.isEmpty()) return;
        const QByteArray match = newest->match->toUtf8();
        sqlite3_prepare_v2(connection.handle(),
                           "SELECT p.id, p.digest_id FROM search s JOIN paper p ON p.id = s.rowid "
                           "WHERE s.search MATCH ? AND p.presence = 0 ORDER BY s.rowid DESC "
                           "LIMIT 50",
                           -1, &m_statement, nullptr);
        sqlite3_bind_text(m_statement, 1, match.constData(), int(match.size()), SQLITE_TRANSIENT);
    }
    ~BarePage() { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(BarePage)

    [[nodiscard]] bool isThere() const { return m_statement != nullptr; }
    void read() {
        qint64 sum = 0;
        while (sqlite3_step(m_statement) == SQLITE_ROW)
            sum += sqlite3_column_int64(m_statement, 0) + sqlite3_column_int64(m_statement, 1);
        m_sum += sum;
        sqlite3_reset(m_statement);
    }

  private:
    sqlite3_stmt *m_statement = nullptr;
    qint64 m_sum = 0;
};

void wait(QFuture<base::Result<model::PaperList>> answer) {
    answer.waitForFinished();
    must(answer.result());
}

// Each text is a sample: of all, and where SQLite alone can do the same, in turn with that. The
// question that finds nothing is what it costs to have asked another thread.
QList<Figure> measurePages(const Order &order, const QString &name, const QStringList &texts) {
    BenchLibrary library(order);
    const auto reader = must(store::openReader(library->path()));
    Figure all{name, 0, {}};
    Figure nothing{name + QStringLiteral(" of nothing"), 0, {}};
    Figure ours{name + QStringLiteral(" beside SQLite"), 0, {}};
    Figure bare{name + QStringLiteral(" SQLite"), 0, {}};
    for (int run = 0; run <= order.runs; ++run)
        for (const QString &text : texts) {
            const QString page = text + QStringLiteral(" limit:%1").arg(firstPage);
            BarePage reference(*reader, text);
            const Sample sample = timeOf([&] { wait(library->papers(page)); });
            if (run == 0) continue; // warms up
            all.samples.append(sample);
            if (!reference.isThere()) continue;
            ours.samples.append(sample);
            reference.read(); // as warm as ours
            bare.samples.append(timeOf([&reference] { reference.read(); }));
            nothing.samples.append(timeOf([&] { wait(library->papersOf(model::DigestId())); }));
        }
    if (ours.samples.isEmpty()) return {all};
    return {all, nothing, ours, bare};
}

QList<Figure> measureSearch(const Order &order) {
    return measurePages(order, QStringLiteral("search"), allQueries());
}

QList<Figure> measureTyping(const Order &order) {
    return measurePages(order, QStringLiteral("typing"), typingSweep());
}

} // namespace

QStringList fortyQueries() {
    return allQueries();
}

QList<Benchmark> searchSpeed() {
    return {{QStringLiteral("search"),
             QStringLiteral("the newest 50 papers of 40 queries, beside SQLite alone"),
             measureSearch},
            {QStringLiteral("typing"),
             QStringLiteral("the newest 50 papers for each letter that somebody types"),
             measureTyping}};
}

} // namespace lectern::perf
