// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/ops/by_hand.h"

#include "core/store/deletions.h"
#include "core/store/digests.h"
#include "core/store/paper_facts.h"

#include <QCryptographicHash>

namespace lectern::library {

namespace {

base::Status seeByHand(const QList<model::PaperId> &papers, store::Transaction &transaction) {
    store::PaperFacts facts(transaction);
    store::Digests digests(transaction);
    LECTERN_ASSIGN(const model::Facts first, facts.shown(papers.constFirst()));
    LECTERN_ASSIGN(const model::DigestId digest, beginByHand(first.title.tidy, transaction));
    model::FileReport report;
    for (const model::PaperId paper : papers) {
        model::Entry entry;
        entry.position = ++report.papers;
        LECTERN_TRY(facts.addSighting(paper, digest, entry));
    }
    report.known = report.papers;
    LECTERN_TRY(digests.complete(digest, report));
    for (const model::PaperId paper : papers)
        LECTERN_TRY(digests.settle(paper));
    return {};
}

} // namespace

base::Result<model::DigestId> beginByHand(const QString &title, store::Transaction &transaction) {
    const QByteArray hash =
        QCryptographicHash::hash("by-hand " + title.toUtf8(), QCryptographicHash::Blake2b_256);
    return store::Digests(transaction)
        .insert({store::byHand, store::byHand, std::nullopt, title, hash});
}

base::Status bringBack(const QList<model::PaperId> &papers, store::Transaction &transaction) {
    store::Deletions deletions(transaction);
    LECTERN_ASSIGN(auto marks, deletions.read(papers));
    std::erase_if(marks, [](const store::Deletions::OfPaper &mark) { return !mark.before; });
    for (store::Deletions::OfPaper &mark : marks)
        mark.after = std::nullopt;
    LECTERN_TRY(deletions.write(marks));
    QList<model::PaperId> outOfSight;
    for (const store::Deletions::OfPaper &mark : marks) {
        LECTERN_ASSIGN(const bool there, store::PaperFacts(transaction).arePresent({mark.paper}));
        if (!there) outOfSight.append(mark.paper);
    }
    return outOfSight.isEmpty() ? base::Status() : seeByHand(outOfSight, transaction);
}

} // namespace lectern::library
