// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/texts/tidy_again.h"

#include "core/digest/keys.h"
#include "core/digest/tidy.h"
#include "core/library/import/paper_finder.h"
#include "core/library/reports.h"
#include "core/library/texts/follow_texts.h"
#include "core/library/writer.h"
#include "core/store/old_texts.h"
#include "core/store/paper_facts.h"
#include "core/store/steps.h"

#include <QHash>

namespace lectern::library {

namespace {

constexpr int textsAtOnce = 400; // some milliseconds: other writes pass between

QString tidied(const store::OldText &text) {
    return text.field == 0 ? digest::tidyTitle(text.raw) : digest::tidy(text.raw);
}

class Tidying {
  public:
    explicit Tidying(store::Transaction &transaction)
        : m_transaction(transaction) {}

    base::Status take(const store::OldText &text) {
        const QString tidy = tidied(text);
        if (tidy == text.tidy) return {};
        LECTERN_TRY(store::writeTidied(m_transaction, text, tidy, digest::tidyRules));
        m_former[text.paper].insert(store::textHash(text.tidy), text.tidy);
        return {};
    }

    // Once all texts are written.
    base::Status follow() {
        for (auto paper = m_former.cbegin(); paper != m_former.cend(); ++paper) {
            store::PaperFacts facts(m_transaction);
            LECTERN_TRY(facts.refresh(paper.key()));
            LECTERN_ASSIGN(const model::Facts shown, facts.shown(paper.key()));
            LECTERN_TRY(addTitleKeys(paper.key(), shown));
            LECTERN_TRY(followTexts(m_transaction, paper.key(), paper.value()));
        }
        return {};
    }

    [[nodiscard]] bool hasChanged() const { return !m_former.isEmpty(); }

  private:
    base::Status addTitleKeys(model::PaperId paper, const model::Facts &shown) {
        QList<store::StoredKey> keys;
        for (const digest::PaperKey &key : digest::keysOf(shown))
            if (key.scheme == digest::KeyScheme::Title || key.scheme == digest::KeyScheme::Text)
                keys.append(toStored(key));
        return store::knowBy(m_transaction, paper, keys);
    }

    store::Transaction &m_transaction;
    QHash<model::PaperId, FormerTexts> m_former;
};

} // namespace

base::Result<TidiedAgain> tidyAgain(store::LibraryFile &file, const base::Clock &clock,
                                    const QUuid &session) {
    LECTERN_ASSIGN(auto transaction, store::Transaction::begin(file, clock));
    LECTERN_ASSIGN(const auto texts, store::oldTexts(*transaction, digest::tidyRules, textsAtOnce));
    Tidying tidying(*transaction);
    for (const store::OldText &text : texts)
        LECTERN_TRY(tidying.take(text));
    LECTERN_TRY(tidying.follow());
    TidiedAgain done{!texts.isEmpty()};
    if (done.more) LECTERN_TRY(store::rememberDone(*transaction, texts.constLast()));
    if (!transaction->changes().empty()) {
        LECTERN_TRY(store::writeStep(*transaction, toText(StepKind::MoveHighlight), {}, {}, session,
                                     store::StepOrigin::Rule));
        done.changes = changeSetOf(*transaction);
    }
    done.changed = tidying.hasChanged();
    LECTERN_TRY(transaction->commit());
    return done;
}

} // namespace lectern::library
