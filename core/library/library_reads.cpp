// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a library, by the thread that answers it.
#include "core/library/days.h"
#include "core/library/finding/read_query.h"
#include "core/library/history/history_reads.h"
#include "core/library/library.h"
#include "core/library/library_private.h"
#include "core/library/reads.h"
#include "core/library/rules/rule_store.h"
#include "core/library/rules/rule_trial.h"
#include "core/query/query.h"
#include "core/store/counts.h"
#include "core/store/offers.h"
#include "core/store/paper_lists.h"
#include "core/store/paper_reads.h"
#include "core/store/paper_search.h"
#include "core/store/saved_filters.h"
#include "core/store/tags.h"

namespace lectern::library {

QFuture<base::Result<model::PaperList>> Library::papers(const QString &query,
                                                        base::StopToken stop) const {
    const query::Query parsed = query::parse(query);
    if (const auto decisions = d->inTally(parsed))
        return d->counts->read<model::PaperList>(
            std::move(stop),
            [parsed, decisions = *decisions, today = d->today(),
             &tally = d->tally](store::Connection &from) -> base::Result<model::PaperList> {
                LECTERN_ASSIGN(auto list, tally.papers(from, decisions, today));
                LECTERN_TRY(addHints(from, parsed, list));
                return list;
            });
    // What FTS5 gathers cannot be stopped in the middle: a first page, which is what somebody who
    // types waits for, waits for nothing else.
    ReaderThread &thread = store::isFirstPage(parsed) ? *d->pages : *d->lists;
    return thread.read<model::PaperList>(
        std::move(stop),
        [parsed, today = d->today()](store::Connection &from) -> base::Result<model::PaperList> {
            LECTERN_ASSIGN(const query::Query whole, withNames(from, parsed));
            LECTERN_ASSIGN(auto list, store::findPapers(from, whole, today));
            LECTERN_TRY(addHints(from, whole, list));
            return list;
        });
}

QFuture<base::Result<model::PaperList>> Library::papersOf(model::DigestId digest,
                                                          base::StopToken stop) const {
    return d->lists->read<model::PaperList>(std::move(stop), [digest](store::Connection &from) {
        return store::papersOfDigest(from, digest);
    });
}

QFuture<base::Result<qint64>> Library::count(const QString &query, base::StopToken stop) const {
    const query::Query parsed = query::parse(query);
    if (const auto decisions = d->inTally(parsed))
        return d->counts->read<qint64>(std::move(stop),
                                       [decisions = *decisions, today = d->today(),
                                        &tally = d->tally](store::Connection &from) {
                                           return tally.count(from, decisions, today);
                                       });
    return d->lists->read<qint64>(
        std::move(stop),
        [parsed, today = d->today()](store::Connection &from) -> base::Result<qint64> {
            LECTERN_ASSIGN(const query::Query whole, withNames(from, parsed));
            LECTERN_ASSIGN(const qint64 count, store::countPapers(from, whole, today));
            return std::min(count, parsed.limit.value_or(count));
        });
}

QFuture<base::Result<QList<model::PaperRow>>> Library::rows(QList<model::PaperId> ids,
                                                            base::StopToken stop) const {
    return d->rows->read<QList<model::PaperRow>>(
        std::move(stop), [ids = std::move(ids), today = d->today()](store::Connection &from) {
            return store::readRows(from, ids, today);
        });
}

QFuture<base::Result<QList<model::Paper>>> Library::details(QList<model::PaperId> ids,
                                                            base::StopToken stop) const {
    return d->rows->read<QList<model::Paper>>(
        std::move(stop), [ids = std::move(ids), today = d->today()](store::Connection &from) {
            return store::readPapers(from, ids, today);
        });
}

QFuture<base::Result<model::PaperId>> Library::find(const QString &name) const {
    return d->rows->read<model::PaperId>(
        {}, [name](store::Connection &from) { return findPaper(from, name); });
}

QFuture<base::Result<model::PaperId>> Library::nextUndecided(model::PaperId from) const {
    return d->counts->read<model::PaperId>(
        {}, [from, today = d->today(), &tally = d->tally](store::Connection &in) {
            return tally.nextUndecided(in, from, today);
        });
}

QFuture<base::Result<model::PaperId>> Library::previousUndecided(model::PaperId from) const {
    return d->counts->read<model::PaperId>(
        {}, [from, today = d->today(), &tally = d->tally](store::Connection &in) {
            return tally.previousUndecided(in, from, today);
        });
}

QFuture<base::Result<QList<model::DecisionState>>>
Library::decisions(QList<model::PaperId> ids) const {
    return d->counts->read<QList<model::DecisionState>>(
        {}, [ids = std::move(ids), today = d->today(), &tally = d->tally](store::Connection &from) {
            return tally.decisions(from, ids, today);
        });
}

QFuture<base::Result<Sidebar>> Library::sidebar() const {
    return d->counts->read<Sidebar>(
        {}, [now = d->clock.now(), &tally = d->tally](store::Connection &from) {
            return tally.sidebar(from, now);
        });
}

QFuture<base::Result<model::FilterCounts>> Library::filterCounts(base::StopToken stop) const {
    return d->filters->read<model::FilterCounts>(
        std::move(stop), [today = d->today(), &tally = d->filterTally](store::Connection &from) {
            return tally.counts(from, today);
        });
}

QFuture<base::Result<QList<model::SavedFilter>>> Library::filters() const {
    return d->rows->read<QList<model::SavedFilter>>(
        {}, [](store::Connection &from) { return store::readFilters(from); });
}

QFuture<base::Result<Stats>> Library::stats() const {
    return d->counts->read<Stats>(
        {},
        [now = d->clock.now(), &tally = d->tally](store::Connection &from) -> base::Result<Stats> {
            LECTERN_ASSIGN(Sidebar totals, tally.sidebar(from, now));
            return readStats(from, std::move(totals));
        });
}

QFuture<base::Result<QList<model::MergeOffer>>> Library::offers() const {
    return d->rows->read<QList<model::MergeOffer>>(
        {}, [](store::Connection &from) { return store::openOffers(from); });
}

QFuture<base::Result<QList<model::MergeOffer>>> Library::offersOf(model::PaperId paper) const {
    return d->rows->read<QList<model::MergeOffer>>(
        {}, [paper](store::Connection &from) { return store::openOffersOf(from, paper); });
}

QFuture<base::Result<QList<model::Tag>>> Library::tagsOf(QList<model::PaperId> papers) const {
    return d->rows->read<QList<model::Tag>>(
        {}, [papers](store::Connection &from) { return store::tagsOfPapers(from, papers); });
}

QFuture<base::Result<QList<Step>>> Library::history(int limit) const {
    return d->rows->read<QList<Step>>(
        {}, [limit](store::Connection &from) { return readHistory(from, limit); });
}

QFuture<base::Result<QList<StepHead>>> Library::historyHeads() const {
    return d->rows->read<QList<StepHead>>({}, &readStepHeads);
}

QFuture<base::Result<QList<Step>>> Library::steps(QList<model::StepId> ids,
                                                  base::StopToken stop) const {
    return d->rows->read<QList<Step>>(
        std::move(stop),
        [ids = std::move(ids)](store::Connection &from) { return readSteps(from, ids); });
}

QFuture<base::Result<UndoPreview>> Library::previewUndo(QList<model::StepId> steps,
                                                        base::StopToken stop) const {
    return d->lists->read<UndoPreview>(std::move(stop),
                                       [steps = std::move(steps)](store::Connection &from) {
                                           return library::previewUndo(from, steps);
                                       });
}

QFuture<base::Result<QList<RuleLine>>> Library::rules() const {
    return d->rows->read<QList<RuleLine>>(
        {}, [now = d->clock.now()](store::Connection &from) { return readRuleLines(from, now); });
}

QFuture<base::Result<RuleTrial>> Library::tryRule(model::Rule rule, model::RuleScope scope,
                                                  base::StopToken stop) const {
    return d->lists->read<RuleTrial>(
        std::move(stop),
        [rule = std::move(rule), scope, now = d->clock.now()](store::Connection &from) {
            return library::tryRule(from, rule, scope, now);
        });
}

QFuture<base::Result<Days>> Library::days() const {
    return d->counts->read<Days>(
        {},
        [now = d->clock.now(), &tally = d->tally](store::Connection &from) -> base::Result<Days> {
            LECTERN_ASSIGN(const Sidebar counts, tally.sidebar(from, now));
            return readDays(from, counts.digests, now.toPlace().date());
        });
}

} // namespace lectern::library
