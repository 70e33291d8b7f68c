// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/import/paper_finder.h"

#include "core/base/fold.h"
#include "core/library/import/likeness.h"
#include "core/store/offers.h"
#include "core/store/paper_facts.h"

#include <algorithm>

namespace lectern::library {

namespace {

bool isIdScheme(digest::KeyScheme scheme) {
    return scheme == digest::KeyScheme::Arxiv || scheme == digest::KeyScheme::Doi ||
           scheme == digest::KeyScheme::OpenReview;
}

// The search for one entry: ids first, then the name that our exports give it, the text to the
// letter, and the title.
class Search {
  public:
    Search(store::Transaction &transaction, const PaperFinder::Told &told,
           const model::Facts &facts, const QList<digest::PaperKey> &keys, const QUuid &uuid)
        : m_transaction(transaction)
        , m_told(told)
        , m_facts(facts)
        , m_keys(keys)
        , m_uuid(uuid)
        , m_ids(idsOf(facts.identifiers)) {}

    base::Result<Identity> run() {
        LECTERN_TRY(byIds());
        LECTERN_TRY(byUuid());
        LECTERN_TRY(byText());
        LECTERN_TRY(byTitle());
        return m_found;
    }

  private:
    base::Result<QList<store::KeyHolder>> holders(const digest::PaperKey &key) {
        return store::holdersOf(m_transaction.connection(), toStored(key));
    }

    base::Result<model::Facts> factsOf(model::PaperId paper) {
        return store::PaperFacts(m_transaction).told(paper);
    }

    [[nodiscard]] KnownIds idsFor(model::PaperId paper, const model::Facts &facts) const {
        return united(idsOf(facts.identifiers), m_told.value(paper));
    }

    base::Status byIds() {
        for (const digest::PaperKey &key : m_keys) {
            if (!isIdScheme(key.scheme)) continue;
            LECTERN_ASSIGN(const auto found, holders(key));
            for (const store::KeyHolder &holder : found) {
                LECTERN_ASSIGN(const model::Facts facts, factsOf(holder.paper));
                const KnownIds ids = idsFor(holder.paper, facts);
                // Keys of undone imports stay; what the paper is told to have counts.
                if (holds(ids, key)) LECTERN_TRY(take(holder, ids));
            }
        }
        return {};
    }

    base::Status take(const store::KeyHolder &holder, const KnownIds &ids) {
        if (holder.paper == m_found.paper || m_found.proven.contains(holder.paper)) return {};
        if (contradict(m_ids, ids)) {
            if (!m_found.contradicted.isValid()) m_found.contradicted = holder.paper;
            return {};
        }
        if (!m_found.paper.isValid()) {
            m_found.paper = holder.paper;
            m_found.home = holder.home;
        } else {
            LECTERN_ASSIGN(const bool apart, areApart(holder.paper));
            if (apart) return {};
            m_found.proven.append(holder.paper);
        }
        m_ids = united(m_ids, ids);
        return {};
    }

    base::Status byUuid() {
        if (m_found.paper.isValid() || m_uuid.isNull()) return {};
        LECTERN_ASSIGN(const auto holder, store::holderOf(m_transaction.connection(), m_uuid));
        if (!holder) return {};
        LECTERN_ASSIGN(const model::Facts facts, factsOf(holder->paper));
        const KnownIds ids = idsFor(holder->paper, facts);
        if (contradict(m_ids, ids)) return {};
        LECTERN_ASSIGN(const bool same, isStill(holder->paper, facts));
        if (!same) return {};
        m_found.paper = holder->paper;
        m_found.home = holder->home;
        m_ids = united(m_ids, ids);
        return {};
    }

    // Whether the entry has a title or an abstract of the paper's, told by digests or corrected.
    base::Result<bool> isStill(model::PaperId paper, model::Facts facts) {
        const QString title = base::fold(m_facts.title.tidy);
        LECTERN_ASSIGN(const bool titled, hasTitle(paper, facts, title));
        if (titled || abstractsAgree(m_facts, facts)) return true;
        LECTERN_ASSIGN(const auto corrections, store::PaperFacts(m_transaction).corrections(paper));
        for (const model::CorrectedFact &correction : corrections)
            model::setFact(facts, correction.field, correction.value);
        return base::fold(facts.title.tidy) == title || abstractsAgree(m_facts, facts);
    }

    base::Status byText() {
        if (m_found.paper.isValid()) return {};
        for (const digest::PaperKey &key : m_keys) {
            if (key.scheme != digest::KeyScheme::Text) continue;
            LECTERN_ASSIGN(const auto found, holders(key));
            for (const store::KeyHolder &holder : found)
                LECTERN_TRY(takeText(holder));
        }
        return {};
    }

    base::Status takeText(const store::KeyHolder &holder) {
        LECTERN_ASSIGN(const model::Facts facts, factsOf(holder.paper));
        if (m_found.paper.isValid() || authorsContradict(m_facts, facts)) return {};
        m_found.paper = holder.paper;
        m_found.home = holder.home;
        m_ids = united(m_ids, idsFor(holder.paper, facts));
        return {};
    }

    base::Status byTitle() {
        for (const digest::PaperKey &key : m_keys) {
            if (key.scheme != digest::KeyScheme::Title) continue;
            LECTERN_ASSIGN(const auto found, holders(key));
            QList<store::KeyHolder> same;
            QList<store::KeyHolder> doubtful;
            for (const store::KeyHolder &holder : found) {
                LECTERN_ASSIGN(const Likeness likeness, likenessTo(holder.paper, key.value));
                if (likeness == Likeness::Same) same.append(holder);
                if (likeness == Likeness::Doubtful) doubtful.append(holder);
            }
            LECTERN_TRY(judge(same, doubtful));
        }
        return {};
    }

    base::Result<Likeness> likenessTo(model::PaperId paper, const QString &title) {
        if (paper == m_found.paper || m_found.proven.contains(paper)) return Likeness::Other;
        LECTERN_ASSIGN(const model::Facts facts, factsOf(paper));
        if (contradict(m_ids, idsFor(paper, facts))) return Likeness::Other;
        LECTERN_ASSIGN(const bool titled, hasTitle(paper, facts, title));
        return titled ? compareTexts(m_facts, facts) : Likeness::Other;
    }

    base::Result<bool> hasTitle(model::PaperId paper, const model::Facts &facts,
                                const QString &title) {
        if (base::fold(facts.title.tidy) == title) return true;
        LECTERN_ASSIGN(const auto titles, store::PaperFacts(m_transaction).titlesOf(paper));
        return std::any_of(titles.cbegin(), titles.cend(),
                           [&](const QString &one) { return base::fold(one) == title; });
    }

    base::Status judge(const QList<store::KeyHolder> &same,
                       const QList<store::KeyHolder> &doubtful) {
        const bool one = same.size() == 1;
        if (one && !m_found.paper.isValid()) {
            m_found.paper = same.constFirst().paper;
            m_found.home = same.constFirst().home;
        } else if (one) {
            LECTERN_ASSIGN(const bool apart, areApart(same.constFirst().paper));
            if (!apart) m_found.proven.append(same.constFirst().paper);
        } else {
            LECTERN_TRY(doubt(same, model::OfferReason::SeveralCandidates));
        }
        return doubt(doubtful, model::OfferReason::AbstractsDiffer);
    }

    base::Status doubt(const QList<store::KeyHolder> &holders, model::OfferReason reason) {
        for (const store::KeyHolder &holder : holders) {
            LECTERN_ASSIGN(const bool apart, areApart(holder.paper));
            if (holder.visible && !apart) m_found.doubts.append({holder.paper, reason});
        }
        return {};
    }

    base::Result<bool> areApart(model::PaperId other) {
        if (!m_found.paper.isValid()) return false;
        LECTERN_ASSIGN(const auto pairs,
                       store::pairsApart(m_transaction.connection(), m_found.paper, other));
        return !pairs.isEmpty();
    }

    store::Transaction &m_transaction;
    const PaperFinder::Told &m_told;
    const model::Facts &m_facts;
    const QList<digest::PaperKey> &m_keys;
    const QUuid m_uuid;
    KnownIds m_ids; // of the entry and of all that it is
    Identity m_found;
};

} // namespace

base::Result<Identity> PaperFinder::identify(store::Transaction &transaction,
                                             const model::Facts &facts,
                                             const QList<digest::PaperKey> &keys,
                                             const QUuid &uuid) const {
    return Search(transaction, m_told, facts, keys, uuid).run();
}

void PaperFinder::noteTold(model::PaperId paper, const model::Identifiers &identifiers) {
    KnownIds &told = m_told[paper];
    told = united(told, idsOf(identifiers));
}

store::StoredKey toStored(const digest::PaperKey &key) {
    return {static_cast<int>(key.scheme), key.value};
}

QList<store::StoredKey> toStored(const QList<digest::PaperKey> &keys) {
    QList<store::StoredKey> stored;
    for (const digest::PaperKey &key : keys)
        stored.append(toStored(key));
    return stored;
}

} // namespace lectern::library
