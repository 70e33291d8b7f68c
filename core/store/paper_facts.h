// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/correction.h"
#include "core/model/entry.h"
#include "core/model/ids.h"
#include "core/store/paper_keys.h"
#include "core/store/source_forms.h"
#include "core/store/transaction.h"

#include <QList>
#include <QString>

#include <optional>

namespace lectern::store {

// What one source tells of one paper, ready to be written.
struct Source {
    model::Facts facts;
    model::SourceRank rank = model::SourceRank::PageCapture;
    int tidyRules = 0;
    model::DigestId digest;
    model::PaperId home; // the joined paper that it tells of, under its survivor; else invalid
    const SourceForms *forms = nullptr; // of these facts, where they were made beforehand
};

// The gateway of paper, paper_key, paper_text, paper_source and sighting: the facts. Which of
// several sources shows is computed from their ranks, so that the order of import does not matter.
class PaperFacts {
  public:
    explicit PaperFacts(Transaction &transaction)
        : m_transaction(transaction) {}

    // The facts that show now, texts included.
    [[nodiscard]] base::Result<model::Facts> shown(model::PaperId paper);
    // The same with the reader's word on its ids laid over: what tells it from other papers.
    [[nodiscard]] base::Result<model::Facts> told(model::PaperId paper);
    // What the reader corrected, beside what digests told of it, texts tidy.
    [[nodiscard]] base::Result<QList<model::CorrectedFact>> corrections(model::PaperId paper);
    // Every title that digests not taken back gave it, tidy.
    [[nodiscard]] base::Result<QStringList> titlesOf(model::PaperId paper);
    // The textHash() of the abstract that the reader sees, her correction of it counted; of the
    // title where there is none.
    [[nodiscard]] base::Result<QByteArray> shownTextHash(model::PaperId paper);
    // Neither deleted, nor joined, nor of an undone import.
    [[nodiscard]] base::Result<bool> arePresent(const QList<model::PaperId> &papers);
    [[nodiscard]] base::Result<QString> uuidOf(model::PaperId paper); // as the log spells it

    // `id` is chosen by the caller: newest digest highest, position 1 highest within it. `uuid` is
    // that of the paper in another library; it gets one of its own where that is null or taken.
    base::Status insert(model::PaperId id, const Source &source, const model::Readings &readings,
                        const QList<StoredKey> &keys, const QUuid &uuid = {});
    // False when the paper has a source that says the same.
    base::Result<bool> addSource(model::PaperId paper, const Source &source);
    base::Status addSighting(model::PaperId paper, model::DigestId digest,
                             const model::Entry &entry, model::PaperId home = {});

    // Computes anew what shows from all sources of digests complete and not removed. True when the
    // title, the abstract, the version or an identifier changed.
    base::Result<bool> refresh(model::PaperId paper);

  private:
    struct TextIds {
        QVariant title;
        QVariant abstract;
        QVariant summary;
    };
    base::Result<QUuid> freeUuid(const QUuid &wanted);
    enum class Texts { None, Perhaps }; // that the paper has already
    base::Result<TextIds> writeTexts(model::PaperId paper, const Source &source,
                                     const TextForms &forms, Texts known);
    base::Result<QVariant> textId(model::PaperId paper, int field, const model::Text &text,
                                  const TextForm &form, const Source &source, Texts known);
    base::Result<qint64> insertSource(model::PaperId paper, const Source &source,
                                      const SourceForms &forms, const TextIds &texts);

    Transaction &m_transaction;
};

} // namespace lectern::store
