// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/relevance.h"

#include "core/query/match.h"
#include "core/store/index_size.h"
#include "core/store/paper_reads.h"
#include "core/store/sqlite_error.h"
#include "core/store/statement.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <limits>
#include <memory>
#include <sqlite3.h>
#include <vector>

namespace lectern::store {

namespace {

constexpr double saturation = 1.2;     // k1: how soon a further word says nothing more
constexpr double lengthMatters = 0.75; // b: how far a long paper counts for less
constexpr double leastWeight = 1e-6;   // of a phrase that stands in most papers
// Of the columns of the index: title, abstract, authors, note, highlights.
constexpr std::array columnWeights = {8.0, 1.0, 4.0, 2.0, 2.0};

// To ask the index for one paper takes as long as to pass by so many papers that hold the words.
constexpr qint64 costOfAsking = 50;
constexpr qsizetype fewPhrases = 16; // each is looked for anew then
constexpr qsizetype fewToAsk = 100;  // to be asked for, rather than to go through all of a library

// What is the same for all papers of a statement.
struct Weighing {
    std::vector<double> phrases;   // how much each says; others may follow that say nothing
    double usualLength = 1;        // of a paper, in tokens
    std::vector<double> frequency; // of each phrase in the paper under the cursor, weighted
};

Weighing *newWeighing(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_value *holders) {
    sqlite3_int64 papers = 0;
    sqlite3_int64 tokens = 0;
    if (api->xRowCount(context, &papers) != SQLITE_OK ||
        api->xColumnTotalSize(context, -1, &tokens) != SQLITE_OK)
        return nullptr;
    auto weighing = std::make_unique<Weighing>();
    weighing->usualLength = std::max(1.0, double(tokens) / std::max(1.0, double(papers)));
    const auto count = size_t(api->xPhraseCount(context));
    const auto bytes = size_t(sqlite3_value_bytes(holders));
    if (bytes > count * sizeof(qint64) || bytes % sizeof(qint64) != 0) return nullptr;
    std::vector<qint64> told(bytes / sizeof(qint64));
    std::memcpy(told.data(), sqlite3_value_blob(holders), bytes);
    weighing->frequency.resize(count);
    for (const qint64 one : told) {
        const double holding = std::clamp(double(one), 0.0, double(papers));
        const double says = std::log((double(papers) - holding + 0.5) / (holding + 0.5));
        weighing->phrases.push_back(std::max(says, leastWeight));
    }
    return weighing.release();
}

Weighing *weighingOf(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_value *holders) {
    if (void *known = api->xGetAuxdata(context, 0)) return static_cast<Weighing *>(known);
    Weighing *weighing = newWeighing(api, context, holders);
    if (!weighing) return nullptr;
    const int kept = api->xSetAuxdata(context, weighing,
                                      [](void *data) { delete static_cast<Weighing *>(data); });
    return kept == SQLITE_OK ? weighing : nullptr; // deleted where it could not be kept
}

int countPhrases(const Fts5ExtensionApi *api, Fts5Context *context, Weighing &weighing) {
    std::fill(weighing.frequency.begin(), weighing.frequency.end(), 0);
    int places = 0;
    int code = api->xInstCount(context, &places);
    for (int place = 0; code == SQLITE_OK && place < places; ++place) {
        int phrase = 0;
        int column = 0;
        int offset = 0;
        code = api->xInst(context, place, &phrase, &column, &offset);
        if (code == SQLITE_OK) weighing.frequency[size_t(phrase)] += columnWeights[size_t(column)];
    }
    return code;
}

void relevance(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *result,
               int arguments, sqlite3_value **values) {
    if (arguments != 1) return sqlite3_result_error(result, "relevance() takes the holders", -1);
    Weighing *weighing = weighingOf(api, context, values[0]);
    if (!weighing) return sqlite3_result_error(result, "relevance() cannot weigh", -1);
    int length = 0;
    int code = countPhrases(api, context, *weighing);
    if (code == SQLITE_OK) code = api->xColumnSize(context, -1, &length);
    if (code != SQLITE_OK) return sqlite3_result_error_code(result, code);
    double says = 0;
    for (size_t phrase = 0; phrase < weighing->phrases.size(); ++phrase) {
        const double often = weighing->frequency[phrase];
        const double longer = 1 - lengthMatters + lengthMatters * length / weighing->usualLength;
        says +=
            weighing->phrases[phrase] * often * (saturation + 1) / (often + saturation * longer);
    }
    sqlite3_result_double(result, says);
}

// In about how many papers each phrase stands: no more than the rarest of its words.
base::Result<std::vector<qint64>> papersHolding(Connection &connection,
                                                const query::Scored &words) {
    Statement term(connection, QStringLiteral("SELECT papers FROM lexicon WHERE term = ?"));
    std::vector<qint64> holders;
    for (const QList<QByteArray> &phrase : words.phrases) {
        qint64 least = std::numeric_limits<qint64>::max();
        for (const QByteArray &token : phrase) {
            term.bindText(0, token);
            LECTERN_ASSIGN(const bool found, term.next());
            least = std::min(least, found ? term.integer(0) : 0);
            if (found) LECTERN_TRY(term.end());
        }
        holders.push_back(least);
    }
    return holders;
}

base::Status takeAll(Statement &weighed, QHash<model::PaperId, double> &says) {
    while (true) {
        LECTERN_ASSIGN(const bool more, weighed.next());
        if (!more) return {};
        says.insert(model::PaperId(weighed.integer(0)), weighed.real(1));
    }
}

// Whether so many others stand between them that to ask for each alone is sooner.
base::Result<bool> areScattered(Connection &connection, const query::Scored &words,
                                const QList<model::PaperId> &papers) {
    if (words.phrases.size() > fewPhrases) return false;
    const auto [oldest, newest] = std::minmax_element(papers.cbegin(), papers.cend());
    LECTERN_ASSIGN(const qint64 all, papersIndexed(connection));
    return std::min(newest->value() - oldest->value(), all) > costOfAsking * papers.size();
}

} // namespace

base::Status registerRelevance(fts5_api *api) {
    const int code = api->xCreateFunction(api, "relevance", nullptr, relevance, nullptr);
    if (code != SQLITE_OK) return base::fail(toError(code, QStringLiteral("relevance")));
    return {};
}

base::Status addRelevance(Connection &connection, const query::Scored &words, const Found &found,
                          const QList<model::PaperId> &papers,
                          QHash<model::PaperId, double> &says) {
    const QString &among = found.among;
    if (papers.isEmpty() || words.phrases.isEmpty()) return {};
    LECTERN_ASSIGN(const auto holders, papersHolding(connection, words));
    const auto [oldest, newest] = std::minmax_element(papers.cbegin(), papers.cend());
    LECTERN_ASSIGN(const bool scattered, areScattered(connection, words, papers));
    const bool apart =
        scattered && (among.isEmpty() || (papers.size() <= fewToAsk && !found.inTitles));
    // The plus keeps SQLite from asking the index anew for each of the papers.
    Statement weigh(connection, QStringLiteral("SELECT rowid, relevance(%1, ?) FROM %1 "
                                               "WHERE %1 MATCH ? AND ")
                                        .arg(query::indexTable(found.inTitles)) +
                                    (apart ? QStringLiteral("rowid = ?")
                                           : QStringLiteral("rowid BETWEEN ? AND ? AND +rowid IN "
                                                            "(SELECT value FROM json_each(?))")));
    weigh.bindBlob(0, QByteArrayView(reinterpret_cast<const char *>(holders.data()),
                                     qsizetype(holders.size() * sizeof(qint64))));
    weigh.bindText(1, (among.isEmpty() ? words.match : query::matchAmong(words, among)).toUtf8());
    if (!apart) {
        weigh.bind(2, oldest->value());
        weigh.bind(3, newest->value());
        weigh.bindText(4, idArray(papers).toUtf8());
        return takeAll(weigh, says);
    }
    for (const model::PaperId paper : papers) {
        weigh.bind(2, paper.value());
        LECTERN_TRY(takeAll(weigh, says));
    }
    return {};
}

} // namespace lectern::store
