// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/import/carried_states.h"

#include "core/base/fold.h"
#include "core/base/uuid.h"
#include "core/library/import/carried_corrections.h"
#include "core/library/import/carried_files.h"
#include "core/library/import/carried_highlight.h"
#include "core/library/import/carried_lists.h"
#include "core/library/import/carried_sightings.h"
#include "core/library/ops/tag_names.h"
#include "core/library/ops/write_op.h"
#include "core/library/writer.h"
#include "core/model/carried_state.h"
#include "core/store/days.h"
#include "core/store/digests.h"
#include "core/store/highlights.h"
#include "core/store/paper_facts.h"
#include "core/store/reader_rows.h"
#include "core/store/redirects.h"
#include "core/store/steps.h"

#include <algorithm>

namespace lectern::library {

namespace {

using Image = store::ReaderRows::Image;

constexpr qsizetype longestKey = 200;

// Writes the row of the paper where none lives.
base::Status putWhereNone(store::Transaction &transaction, const store::ReaderTable &table,
                          model::PaperId paper, const Image &image) {
    store::ReaderRows rows(transaction, table);
    LECTERN_ASSIGN(const auto there, rows.read({paper.value()}));
    return there ? base::Status() : rows.put({paper.value()}, image);
}

base::Status restoreDecision(store::Transaction &transaction, model::PaperId paper,
                             const model::Decision &decision) {
    if (decision.state == model::DecisionState::Undecided) return {};
    const base::Instant when = decision.decided.value_or(transaction.clock().now());
    const bool snoozed = decision.state == model::DecisionState::Later && decision.until;
    return putWhereNone(
        transaction, store::decisionTable(), paper,
        {{QStringLiteral("state"), static_cast<int>(decision.state)},
         {QStringLiteral("until"),
          snoozed ? QJsonValue(store::dayNumber(*decision.until)) : QJsonValue(QJsonValue::Null)},
         {QStringLiteral("decided"), when.utcMs},
         {QStringLiteral("decided_offset"), when.offsetMinutes}});
}

base::Status restoreProgress(store::Transaction &transaction, model::PaperId paper,
                             const model::CarriedState &state) {
    if (state.progress == model::ReadingProgress::Unread) return {};
    LECTERN_ASSIGN(QByteArray read, store::PaperFacts(transaction).shownTextHash(paper));
    if (!state.abstractRead.isEmpty()) read = store::textHash(state.abstractRead);
    return putWhereNone(transaction, store::progressTable(), paper,
                        {{QStringLiteral("state"), static_cast<int>(state.progress)},
                         {QStringLiteral("text_hash"), QString::fromLatin1(read.toHex())}});
}

base::Status restoreNote(store::Transaction &transaction, model::PaperId paper,
                         const model::Note &note) {
    if (note.text.isEmpty()) return {};
    const base::Instant when = note.noted.value_or(transaction.clock().now());
    return putWhereNone(transaction, store::noteTable(), paper,
                        {{QStringLiteral("text"), note.text},
                         {QStringLiteral("noted"), when.utcMs},
                         {QStringLiteral("noted_offset"), when.offsetMinutes}});
}

// As it looked in the file, where it is made.
base::Result<model::TagId> restoredTag(store::Transaction &transaction, const QString &tidyName,
                                       const QList<model::Tag> &looks) {
    const auto told = std::find_if(looks.cbegin(), looks.cend(), [&](const model::Tag &tag) {
        return base::foldName(tag.name) == base::foldName(tidyName);
    });
    if (told == looks.cend()) return findOrMakeTag(transaction, tidyName);
    model::Tag tag = *told;
    tag.name = tidyName;
    return findOrMakeTagLike(transaction, tag);
}

// What is no name for a tag here was none there: the file was not written by us.
base::Status restoreTags(store::Transaction &transaction, model::PaperId paper,
                         const model::CarriedState &state) {
    store::ReaderRows rows(transaction, store::paperTagTable());
    for (const QString &name : state.tags) {
        const auto tidy = tidyTagName(name);
        if (!tidy) continue;
        LECTERN_ASSIGN(const model::TagId tag, restoredTag(transaction, *tidy, state.tagLooks));
        LECTERN_TRY(rows.put({tag.value(), paper.value()}, {}));
    }
    return {};
}

// What no BibTeX would take for a key was none.
QString citableKey(const QString &key) {
    const bool citable = std::all_of(key.cbegin(), key.cend(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"-_.:+/").contains(c));
    });
    return citable && key.size() <= longestKey ? key : QString();
}

base::Status restoreHighlights(store::Transaction &transaction, model::PaperId paper,
                               const QList<model::Highlight> &highlights) {
    if (highlights.isEmpty()) return {};
    store::Connection &connection = transaction.connection();
    LECTERN_ASSIGN(const QString title,
                   store::shownText(connection, paper, model::TextField::Title));
    LECTERN_ASSIGN(const QString abstract,
                   store::shownText(connection, paper, model::TextField::Abstract));
    for (const model::Highlight &highlight : highlights) {
        const bool inTitle = highlight.target == model::TextField::Title;
        LECTERN_TRY(restoreHighlight(transaction, paper, inTitle ? title : abstract, highlight));
    }
    return {};
}

base::Status restoreEach(store::Transaction &transaction, const QList<CarriedOfPaper> &carried) {
    store::Redirects redirects(transaction);
    for (const CarriedOfPaper &one : carried) {
        LECTERN_ASSIGN(const model::PaperId paper, redirects.survivorOf(one.paper));
        LECTERN_TRY(restoreState(transaction, paper, *one.state));
    }
    return {};
}

} // namespace

base::Status restoreState(store::Transaction &transaction, model::PaperId paper,
                          const model::CarriedState &state) {
    LECTERN_TRY(restoreCorrections(transaction, paper, state.corrections));
    LECTERN_TRY(restoreDecision(transaction, paper, state.decision));
    LECTERN_TRY(restoreProgress(transaction, paper, state));
    LECTERN_TRY(restoreTags(transaction, paper, state));
    LECTERN_TRY(restoreNote(transaction, paper, state.note));
    return restoreHighlights(transaction, paper, state.highlights);
}

base::Status restoreTogether(store::Transaction &transaction, const Carried &carried) {
    LECTERN_TRY(restoreEach(transaction, carried.papers));
    LECTERN_TRY(restoreLists(transaction, carried));
    return restoreSightings(transaction, carried.papers);
}

base::Status CarriedStates::restore(model::StepId import) {
    if (!m_carried.restored) LECTERN_TRY(restoreInParts(import));
    LECTERN_TRY(attachFiles(import));
    LECTERN_TRY(giveKeys());
    return makeKnown();
}

base::Status CarriedStates::restoreInParts(model::StepId import) {
    for (qsizetype first = 0; first < m_carried.papers.size(); first += batchSize)
        LECTERN_TRY(write(import, [&](store::Transaction &transaction) {
            return restoreEach(transaction, m_carried.papers.mid(first, batchSize));
        }));
    const Work aroundPapers = [this](store::Transaction &transaction) -> base::Status {
        LECTERN_TRY(restoreLists(transaction, m_carried));
        return restoreSightings(transaction, m_carried.papers);
    };
    return write(import, aroundPapers);
}

base::Status CarriedStates::attachFiles(model::StepId import) {
    for (const CarriedOfPaper &one : std::as_const(m_carried.papers)) {
        if (one.state->attachments.isEmpty()) continue;
        LECTERN_ASSIGN(const CarriedFiles files, shelveCarried(m_shelf, one));
        m_filesMissing += files.missing;
        if (files.there.isEmpty()) continue;
        const Work attach = [&](store::Transaction &transaction) -> base::Status {
            LECTERN_TRY(perform(AttachFiles{one.paper, files.there}, transaction));
            return {};
        };
        LECTERN_TRY(write(import, attach));
    }
    return {};
}

// All is there: the same file brings nothing any more.
base::Status CarriedStates::makeKnown() {
    if (m_carried.contents.isEmpty()) return {};
    LECTERN_ASSIGN(auto transaction, store::Transaction::begin(m_file, m_clock));
    for (const auto &[digest, hash] : std::as_const(m_carried.contents))
        LECTERN_TRY(store::Digests(*transaction).setContent(digest, hash));
    return transaction->commit();
}

// No part of the step: no undo takes a key that may be cited.
base::Status CarriedStates::giveKeys() {
    QList<WantedKey> wanted;
    for (const CarriedOfPaper &one : std::as_const(m_carried.papers))
        if (const QString key = citableKey(one.state->citationKey); !key.isEmpty())
            wanted.append({one.paper, key});
    if (wanted.isEmpty()) return {};
    LECTERN_ASSIGN(auto transaction, store::Transaction::begin(m_file, m_clock));
    LECTERN_TRY(m_keys.give(*transaction, wanted));
    return transaction->commit();
}

base::Status CarriedStates::write(model::StepId import, const Work &work) {
    LECTERN_ASSIGN(auto transaction, store::Transaction::begin(m_file, m_clock));
    LECTERN_ASSIGN(const int state, store::stateOfStep(m_file.connection(), import));
    if (state != 0) return {}; // undone behind its back
    LECTERN_TRY(work(*transaction));
    if (transaction->changes().empty()) return {};
    LECTERN_TRY(store::extendStep(*transaction, import, 0)); // they are the import's papers
    const ChangeSet changes = changeSetOf(*transaction);
    LECTERN_TRY(transaction->commit());
    m_changes.unite(changes);
    transaction.reset();
    if (m_yield) m_yield();
    return {};
}

} // namespace lectern::library
