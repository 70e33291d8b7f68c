// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/import/carried_corrections.h"

#include "core/library/ops/correct_fact.h"
#include "core/library/texts/follow_texts.h"
#include "core/store/reader_rows.h"

namespace lectern::library {

namespace {

base::Status restoreOne(store::Transaction &transaction, model::PaperId paper,
                        const model::CorrectedFact &carried) {
    store::ReaderRows rows(transaction, store::correctionTable());
    LECTERN_ASSIGN(const auto there, rows.read({paper.value(), carried.field}));
    if (there) return {};
    const Correction correction{carried.field, carried.value.join(QStringLiteral("; "))};
    const base::Status laid = correctFact(correction, paper, transaction);
    const bool unfit = !laid && (laid.error().code == base::ErrorCode::Invalid ||
                                 laid.error().code == base::ErrorCode::Declined);
    return unfit ? base::Status() : laid;
}

} // namespace

base::Status restoreCorrections(store::Transaction &transaction, model::PaperId paper,
                                const QList<model::CorrectedFact> &corrections) {
    if (corrections.isEmpty()) return {};
    for (const model::CorrectedFact &carried : corrections)
        LECTERN_TRY(restoreOne(transaction, paper, carried));
    return followTexts(transaction, paper, {});
}

} // namespace lectern::library
