// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/library/change_set.h"
#include "core/model/rule.h"
#include "core/store/due_rules.h"
#include "core/store/library_file.h"
#include "core/store/transaction.h"

#include <QSet>
#include <QUuid>

#include <functional>

namespace lectern::library {

// Does what the rule says to these papers, within the transaction.
base::Status applyRule(store::Transaction &transaction, const model::Rule &rule,
                       const QList<model::PaperId> &papers);

// Runs the rules, from first to last, over what an import has just brought, or had before a crash:
// each one step of its own, which undo in a window skips. A paper that the reader or an earlier
// rule has decided is left alone. Up to 2,000 papers are one transaction; between them the reader's
// writes come through.
class RuleRun {
  public:
    static constexpr qsizetype batchSize = 2000;

    RuleRun(store::LibraryFile &file, const base::Clock &clock, const QUuid &session,
            std::function<void()> yield)
        : m_file(file)
        , m_clock(clock)
        , m_session(session)
        , m_yield(std::move(yield)) {}

    // What was done before an error stays done, and will be gone on with. A rule that is declined,
    // as one whose expression takes too long, is passed over; the first of them is told at the end.
    base::Status runDue();

    [[nodiscard]] const ChangeSet &changes() const { return m_changes; }
    [[nodiscard]] qint64 papers() const { return m_touched.size(); }

  private:
    base::Status runOne(const model::Rule &rule, const store::DueRules &due);
    // False once the rule's step was undone behind its back.
    base::Result<bool> runBatch(const model::Rule &rule, const QList<model::PaperId> &papers,
                                const QString &stretch, model::StepId &step);

    store::LibraryFile &m_file;
    const base::Clock &m_clock;
    QUuid m_session;
    std::function<void()> m_yield;
    ChangeSet m_changes;
    QSet<model::PaperId> m_touched;
};

} // namespace lectern::library
