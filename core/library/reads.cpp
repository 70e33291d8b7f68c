// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/reads.h"

#include "core/digest/keys.h"
#include "core/library/import/paper_finder.h"
#include "core/store/counts.h"
#include "core/store/paper_lists.h"
#include "core/store/reading_lists.h"

#include <QCoreApplication>

namespace lectern::library {

namespace {

base::Result<model::PaperId> byAnyKey(store::Connection &connection, const QString &name) {
    bool isNumber = false;
    if (const qint64 number = name.toLongLong(&isNumber); isNumber)
        return store::paperById(connection, number);
    if (const QUuid uuid = QUuid::fromString(name); !uuid.isNull())
        return store::paperByUuid(connection, uuid);
    if (const QString arxiv = digest::normalArxivId(name); !arxiv.isEmpty())
        return store::paperByKey(connection, toStored({digest::KeyScheme::Arxiv, arxiv}));
    if (const QString doi = digest::normalDoi(name); !doi.isEmpty())
        return store::paperByKey(connection, toStored({digest::KeyScheme::Doi, doi}));
    return model::PaperId();
}

} // namespace

QString regexStopped() {
    return QCoreApplication::translate("Lectern",
                                       "The regular expression took too long and was stopped; not "
                                       "all papers were looked at.");
}

base::Status checkWholeAnswer(store::Connection &connection) {
    if (!connection.regexes().stopped()) return {};
    return base::fail(base::ErrorCode::Declined, regexStopped());
}

base::Status addHints(store::Connection &connection, const query::Query &query,
                      model::PaperList &list) {
    QStringList hints;
    for (const query::Hint &hint : query.hints)
        hints.append(hint.message);
    LECTERN_ASSIGN(const auto unknown, store::unknownTags(connection, query::tagsIn(query.root)));
    for (const QString &name : unknown)
        hints.append(QCoreApplication::translate("Lectern", "There is no tag “%1”.").arg(name));
    LECTERN_ASSIGN(const auto lists, store::unknownLists(connection, query::listsIn(query.root)));
    for (const QString &name : lists)
        hints.append(
            QCoreApplication::translate("Lectern", "There is no reading list “%1”.").arg(name));
    if (connection.regexes().stopped()) hints.append(regexStopped());
    list.impossible = connection.regexes().stopped() || query.impossible || !unknown.isEmpty() ||
                      !lists.isEmpty();
    list.hint = hints.join(QLatin1Char(' '));
    return {};
}

base::Result<model::PaperId> findPaper(store::Connection &connection, const QString &name) {
    LECTERN_ASSIGN(const model::PaperId paper, byAnyKey(connection, name.trimmed()));
    if (paper.isValid()) return paper;
    return base::fail(
        base::ErrorCode::NotFound,
        QCoreApplication::translate("Lectern", "There is no paper “%1” in the library.")
            .arg(name.left(80)));
}

base::Result<Stats> readStats(store::Connection &connection, Sidebar totals) {
    Stats stats;
    stats.totals = std::move(totals);
    LECTERN_ASSIGN(const auto months, store::countByMonth(connection));
    for (const auto &[month, papers] : months)
        stats.months.append({month, papers});
    LECTERN_ASSIGN(stats.notes, store::countNotes(connection));
    LECTERN_ASSIGN(stats.steps, store::countSteps(connection));
    return stats;
}

} // namespace lectern::library
