// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/history/what_is_left.h"

#include "core/store/paper_lists.h"
#include "core/store/steps.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace lectern::library {

namespace {

const QString joinTable = QStringLiteral("redirect");
const QString pairTable = QStringLiteral("not_same");

// The log keeps one paper of a row; of those that stand for two, the name tells the others.
QList<QUuid> papersOf(const store::RowChange &change) {
    QList<QUuid> papers;
    if (!change.paper.isNull()) papers.append(change.paper);
    if (change.table != joinTable && change.table != pairTable) return papers;
    for (const QJsonValue &part : QJsonDocument::fromJson(change.name).array())
        papers.append(QUuid::fromString(part.toString()));
    return papers;
}

// Which papers are no longer in the library, each asked for once.
class GonePapers {
  public:
    explicit GonePapers(store::Connection &connection)
        : m_connection(connection) {}

    base::Result<bool> hasAny(const QList<QUuid> &papers) {
        for (const QUuid &paper : papers) {
            if (!m_gone.contains(paper)) {
                LECTERN_ASSIGN(const auto there, store::papersNamed(m_connection, {paper}));
                m_gone.insert(paper, there.isEmpty());
            }
            if (m_gone.value(paper)) return true;
        }
        return false;
    }

  private:
    store::Connection &m_connection;
    QHash<QUuid, bool> m_gone;
};

} // namespace

base::Result<RowChanges> whatIsLeft(store::Connection &connection, const RowChanges &changes) {
    GonePapers papers(connection);
    RowChanges left;
    for (const store::RowChange &change : changes) {
        LECTERN_ASSIGN(const bool gone, papers.hasAny(papersOf(change)));
        if (gone && change.table == joinTable) return RowChanges();
        if (!gone) left.push_back(change);
    }
    // Marks of other steps alone: that those count as done again would change nothing.
    const bool onlyMarks = left.size() < changes.size() &&
                           std::ranges::all_of(left, [](const store::RowChange &change) {
                               return change.table == store::stepTable;
                           });
    return onlyMarks ? RowChanges() : left;
}

} // namespace lectern::library
