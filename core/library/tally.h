// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/change_set.h"
#include "core/library/reports.h"
#include "core/model/paper.h"
#include "core/query/admitted.h"
#include "core/store/paper_columns.h"

#include <array>
#include <optional>

namespace lectern::library {

// The decisions of the library, held in memory and kept in step with it: what the sidebar shows,
// which papers are undecided or kept, and where the next undecided one is, at once in a library of
// a million. Read from the library when first asked; used by one thread.
class Tally {
  public:
    // Does nothing before the first question. What came, went or moved is read anew, whole.
    base::Status update(store::Connection &connection, const ChangeSet &changes);

    base::Result<Sidebar> sidebar(store::Connection &connection, const base::Instant &now);
    // With how many papers carry each, and those above them that are none themselves behind them.
    base::Result<QList<model::Tag>> tags(store::Connection &connection);
    // `today` as yyyymmdd, here and below: a snoozed paper whose day has come is undecided.
    // The papers of these decisions, newest arrival first, and how many they are.
    base::Result<model::PaperList> papers(store::Connection &connection,
                                          const query::Decisions &decisions, int today);
    base::Result<qint64> count(store::Connection &connection, const query::Decisions &decisions,
                               int today);
    // As Library has them.
    base::Result<model::PaperId> nextUndecided(store::Connection &connection, model::PaperId from,
                                               int today);
    base::Result<model::PaperId> previousUndecided(store::Connection &connection,
                                                   model::PaperId from, int today);
    // In the order of `papers`; one that cannot be seen is undecided.
    base::Result<QList<model::DecisionState>>
    decisions(store::Connection &connection, const QList<model::PaperId> &papers, int today);

  private:
    base::Status readOnce(store::Connection &connection);
    base::Status readTagsOnce(store::Connection &connection);
    // What counting all papers gives on a day, kept in step as decisions change.
    struct Counts {
        int today = 0;
        std::array<qint64, 4> states{}; // by DecisionState
        std::vector<qint64> seen;       // papers, by the place of the digest in the columns
        std::vector<qint64> decided;    // of those
    };
    const Counts &counts(int today);
    void move(const store::DecisionAt &decision);
    [[nodiscard]] model::DecisionState stateAt(size_t place, int today) const;

    std::optional<store::PaperColumns> m_columns;
    std::optional<Counts> m_counts; // none where it must be counted anew
    std::optional<QList<model::Tag>> m_tags;
    QList<model::Tag> m_parents; // of them
    std::optional<QList<model::ReadingList>> m_lists;
};

} // namespace lectern::library
