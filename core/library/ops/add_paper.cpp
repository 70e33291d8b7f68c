// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/digest/keys.h"
#include "core/digest/tidy.h"
#include "core/library/import/paper_finder.h"
#include "core/library/ops/by_hand.h"
#include "core/library/ops/write_op.h"
#include "core/store/digests.h"
#include "core/store/offers.h"
#include "core/store/paper_facts.h"

#include <QCoreApplication>

namespace lectern::library {

namespace {

constexpr qsizetype longestName = 2000; // characters; no title is longer

bool isAddress(const QString &name) {
    return name.startsWith(QLatin1String("http://"), Qt::CaseInsensitive) ||
           name.startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
}

// What the name says of the paper, as the lowest of all sources: with an id alone, the id stands in
// for a title until a digest tells it. No version: the highest known one shows.
model::Facts factsIn(const QString &name) {
    model::Facts facts;
    QString title = digest::tidyTitle(name);
    switch (kindOfName(name)) {
    case NameKind::Arxiv:
        facts.identifiers.arxiv = digest::normalArxivId(name);
        facts.url = QStringLiteral("https://arxiv.org/abs/") + facts.identifiers.arxiv;
        title = QStringLiteral("arXiv:") + facts.identifiers.arxiv;
        break;
    case NameKind::Doi:
        facts.identifiers.doi = digest::normalDoi(name);
        facts.url = QStringLiteral("https://doi.org/") + facts.identifiers.doi;
        title = QStringLiteral("doi:") + facts.identifiers.doi;
        break;
    case NameKind::Title:
    case NameKind::Nothing:
        break;
    }
    facts.title = {title, title};
    return facts;
}

// A title that only stands in for one finds nothing.
QList<digest::PaperKey> keysIn(const model::Facts &facts, const QString &name) {
    QList<digest::PaperKey> keys = digest::keysOf(facts);
    if (kindOfName(name) != NameKind::Title)
        keys.removeIf([](const digest::PaperKey &key) {
            return key.scheme == digest::KeyScheme::Title || key.scheme == digest::KeyScheme::Text;
        });
    return keys;
}

// Undo takes it back as it does an import.
base::Result<model::PaperId> addNew(const model::Facts &facts, const QList<digest::PaperKey> &keys,
                                    const QList<Doubt> &doubts, store::Transaction &transaction) {
    store::Digests digests(transaction);
    store::PaperFacts papers(transaction);
    LECTERN_ASSIGN(const model::DigestId digest, beginByHand(facts.title.tidy, transaction));
    LECTERN_ASSIGN(const qint64 number, digests.reservePaperIds(1));
    const model::PaperId paper(number);
    model::Entry entry;
    entry.facts = facts;
    entry.position = 1;
    LECTERN_TRY(papers.insert(paper,
                              {facts, model::SourceRank::Snippet, digest::tidyRules, digest, {}},
                              {}, toStored(keys)));
    LECTERN_TRY(papers.addSighting(paper, digest, entry));
    for (const Doubt &doubt : doubts)
        LECTERN_TRY(
            store::addOffer(transaction.connection(), {paper, doubt.paper, doubt.reason}, digest));
    model::FileReport report;
    report.papers = 1;
    report.fresh = 1;
    report.doubtful = doubts.isEmpty() ? 0 : 1;
    LECTERN_TRY(digests.complete(digest, report));
    return paper;
}

} // namespace

NameKind kindOfName(const QString &name) {
    if (!digest::normalArxivId(name).isEmpty()) return NameKind::Arxiv;
    if (!digest::normalDoi(name).isEmpty()) return NameKind::Doi;
    const bool title = !isAddress(name.trimmed()) && name.size() <= longestName &&
                       !base::fold(digest::tidyTitle(name)).isEmpty();
    return title ? NameKind::Title : NameKind::Nothing;
}

base::Result<OpNote> perform(const AddPaper &op, store::Transaction &transaction) {
    const QString name = op.name.trimmed();
    if (kindOfName(name) == NameKind::Nothing)
        return base::fail(base::ErrorCode::Invalid,
                          QCoreApplication::translate(
                              "Lectern", "“%1” is no arXiv id, no DOI and no title of a paper.")
                              .arg(name.left(80)));
    const model::Facts facts = factsIn(name);
    const auto keys = keysIn(facts, name);
    LECTERN_ASSIGN(const Identity identity, PaperFinder().identify(transaction, facts, keys));
    OpNote note{QStringLiteral("add"), facts.title.tidy, {}, identity.paper};
    if (note.paper.isValid()) {
        LECTERN_TRY(bringBack({note.paper}, transaction)); // who asks for it wants it after all
        return note;
    }
    LECTERN_ASSIGN(note.paper, addNew(facts, keys, identity.doubts, transaction));
    return note;
}

} // namespace lectern::library
