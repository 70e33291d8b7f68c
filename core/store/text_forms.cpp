// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/text_forms.h"

#include <QCryptographicHash>

namespace lectern::store {

namespace {

// A text is known again by these bytes too, so how they are packed is never changed.
TextForm formOf(const model::Text &text) {
    TextForm form;
    if (text.raw.isEmpty()) return form; // none, and nothing is stored of it
    form.hash = textHash(text.tidy);
    if (text.raw != text.tidy) form.packed = qCompress(text.raw.toUtf8());
    return form;
}

} // namespace

QByteArray textHash(const QString &tidy) {
    return QCryptographicHash::hash(tidy.toUtf8(), QCryptographicHash::Blake2b_160);
}

TextForms textFormsOf(const model::Facts &facts) {
    return {formOf(facts.title), formOf(facts.abstract),
            formOf({facts.aiSummary, facts.aiSummary})};
}

} // namespace lectern::store
