// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/import/own_words.h"

#include "core/base/fold.h"

#include <algorithm>

namespace lectern::library {

namespace {

bool isHerWord(const model::CorrectedFact &correction, const QStringList &said) {
    if (said.isEmpty() || said.size() != correction.value.size()) return false;
    const bool day = correction.field == QLatin1String("published") ||
                     correction.field == QLatin1String("updated");
    if (day) return correction.value.constFirst().startsWith(said.constFirst());
    return std::equal(said.cbegin(), said.cend(), correction.value.cbegin(),
                      [](const QString &a, const QString &b) {
                          return a == b ||
                                 (!base::fold(a).isEmpty() && base::fold(a) == base::fold(b));
                      });
}

void tellFact(model::Facts &facts, const QString &field, const QStringList &told) {
    model::setFact(facts, field, told);
    if (field == QLatin1String("title")) facts.title.raw = facts.title.tidy;
    if (field == QLatin1String("abstract")) facts.abstract.raw = facts.abstract.tidy;
}

} // namespace

bool tellAsDigestsDid(model::Facts &facts, const QList<model::CorrectedFact> &corrections,
                      HerWord word) {
    bool any = false;
    for (const model::CorrectedFact &correction : corrections) {
        const QStringList said = model::factNamed(facts, correction.field);
        const bool untold = correction.field == QLatin1String("title") && correction.told.isEmpty();
        if (untold || said.isEmpty() || said == correction.told) continue;
        if (word == HerWord::OfNow && !isHerWord(correction, said)) continue;
        tellFact(facts, correction.field, correction.told);
        any = true;
    }
    return any;
}

} // namespace lectern::library
