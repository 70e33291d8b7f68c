// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/source_forms.h"

#include <QCryptographicHash>

namespace lectern::store {

namespace {

QByteArray sourceHash(const model::Facts &facts, const QString &factsJson, model::SourceRank rank) {
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    for (const QString &part : {factsJson, facts.title.raw, facts.abstract.raw, facts.aiSummary}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    hash.addData(QByteArray::number(static_cast<int>(rank)));
    return hash.result();
}

} // namespace

SourceForms formsOf(const model::Facts &facts, model::SourceRank rank) {
    SourceForms forms;
    forms.rank = rank;
    forms.texts = textFormsOf(facts);
    forms.facts = factsJsonOf(facts);
    forms.hash = sourceHash(facts, forms.facts.all, rank);
    return forms;
}

} // namespace lectern::store
