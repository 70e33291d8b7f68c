// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/texts/follow_texts.h"

#include "core/library/texts/anchor.h"
#include "core/store/highlights.h"
#include "core/store/paper_facts.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <set>

namespace lectern::library {

namespace {

using PaperSet = std::set<model::PaperId>;

// Whose texts may be others now.
base::Result<PaperSet> papersWithNewTexts(store::Transaction &transaction) {
    PaperSet papers;
    for (const store::RowChange &change : transaction.changes()) {
        if (change.table == QLatin1String("digest")) {
            const QString uuid = QJsonDocument::fromJson(change.name).array().first().toString();
            LECTERN_ASSIGN(const auto told,
                           store::highlightedPapersOf(transaction.connection(), uuid));
            papers.insert(told.cbegin(), told.cend());
        }
        const bool isText = change.table == QLatin1String("correction") ||
                            change.table == QLatin1String("redirect");
        if (!isText) continue;
        papers.insert(change.paperId);
        if (change.otherId.isValid()) papers.insert(change.otherId);
    }
    return papers;
}

// A paper's text as it was: a version of it, or a correction that this act took away.
base::Result<std::optional<QString>> formerText(store::Transaction &transaction,
                                                const store::HighlightRow &row) {
    const QString field = model::toText(row.target);
    for (const store::RowChange &change : transaction.changes()) {
        if (change.table != QLatin1String("correction") || change.paperId != row.paper) continue;
        if (!change.before ||
            QJsonDocument::fromJson(change.name).array().at(1).toString() != field)
            continue;
        const QString text =
            QJsonDocument::fromJson(*change.before)[QStringLiteral("value")].toString();
        if (store::textHash(text) == row.textHash) return std::optional(text);
    }
    return store::textWithHash(transaction.connection(), row.paper, row.target, row.textHash);
}

class Following {
  public:
    Following(store::Transaction &transaction, model::PaperId paper, FormerTexts former = {})
        : m_transaction(transaction)
        , m_paper(paper)
        , m_former(std::move(former)) {}

    base::Status run() {
        store::Connection &connection = m_transaction.connection();
        LECTERN_ASSIGN(const auto rows, store::highlightsOf(connection, m_paper));
        if (rows.isEmpty()) return {};
        LECTERN_ASSIGN(m_title, store::shownText(connection, m_paper, model::TextField::Title));
        LECTERN_ASSIGN(m_abstract,
                       store::shownText(connection, m_paper, model::TextField::Abstract));
        for (const store::HighlightRow &row : rows)
            LECTERN_TRY(follow(row));
        return {};
    }

  private:
    base::Status follow(store::HighlightRow row) {
        const QString &text = row.target == model::TextField::Title ? m_title : m_abstract;
        const QByteArray hash = store::textHash(text);
        if (row.textHash == hash && !row.orphan) return {};
        const bool isBack =
            row.textHash == hash &&
            selectorsAt(text, row.place.start, row.place.end).quote == row.place.quote;
        if (!isBack) {
            LECTERN_ASSIGN(const auto former, textOf(row));
            const auto place = foundAgain(row.place, former, text);
            row.orphan = !place;
            if (place) row.place = *place;
            if (place) row.textHash = hash;
        } else {
            row.orphan = false;
        }
        LECTERN_ASSIGN(const QString uuid, store::PaperFacts(m_transaction).uuidOf(m_paper));
        return store::ReaderRows(m_transaction, store::highlightTable())
            .put({row.key}, store::imageOf(row, uuid));
    }

    base::Result<std::optional<QString>> textOf(const store::HighlightRow &row) {
        const auto known = m_former.constFind(row.textHash);
        if (known != m_former.cend()) return std::optional(*known);
        return formerText(m_transaction, row);
    }

    store::Transaction &m_transaction;
    model::PaperId m_paper;
    FormerTexts m_former;
    QString m_title;
    QString m_abstract;
};

} // namespace

base::Status followTexts(store::Transaction &transaction) {
    LECTERN_ASSIGN(const PaperSet papers, papersWithNewTexts(transaction));
    for (const model::PaperId paper : papers)
        LECTERN_TRY(Following(transaction, paper).run());
    return {};
}

base::Status followTexts(store::Transaction &transaction, model::PaperId paper,
                         const FormerTexts &former) {
    return Following(transaction, paper, former).run();
}

} // namespace lectern::library
