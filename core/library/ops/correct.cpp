// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/keys.h"
#include "core/library/field_words.h"
#include "core/library/import/known_ids.h"
#include "core/library/import/paper_finder.h"
#include "core/library/ops/correct_fact.h"
#include "core/library/ops/write_op.h"
#include "core/model/correction.h"
#include "core/store/facts_json.h"
#include "core/store/paper_facts.h"
#include "core/store/reader_rows.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace lectern::library {

namespace {

base::Error noValueFor(const QString &field, const QString &value) {
    return {base::ErrorCode::Invalid,
            QCoreApplication::translate("Lectern", "“%1” cannot be the %2 of a paper.")
                .arg(value.left(60), fieldWords(field)),
            {}};
}

QString authorsValue(const QString &value) {
    QStringList authors;
    for (const QString &author : value.split(QLatin1Char(';')))
        if (const QString name = author.simplified(); !name.isEmpty()) authors.append(name);
    return authors.isEmpty() ? QString() : store::toJsonArray(authors);
}

QString dateValue(const QString &value) {
    static const QRegularExpression form(
        QStringLiteral("\\A[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?\\z"));
    const bool wholeDay = value.size() == 10;
    const bool real = !wholeDay || QDate::fromString(value, Qt::ISODate).isValid();
    return form.match(value).hasMatch() && real ? value : QString();
}

QString urlValue(const QString &value) {
    const QUrl url(value, QUrl::StrictMode);
    const bool web =
        url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return url.isValid() && web && !url.host().isEmpty() ? value : QString();
}

// The value as it is stored; empty when the field cannot hold it.
QString storedValue(const QString &field, const QString &typed) {
    const QString value = typed.trimmed();
    if (field == QLatin1String("authors")) return authorsValue(value);
    if (field == QLatin1String("arxiv")) return digest::normalArxivId(value);
    if (field == QLatin1String("doi")) return digest::normalDoi(value);
    if (field == QLatin1String("url")) return urlValue(value);
    if (field == QLatin1String("published") || field == QLatin1String("updated"))
        return dateValue(value);
    return value;
}

// An id that another paper has would make two papers one behind the reader's back.
base::Status refuseTaken(const Correction &correction, model::PaperId paper,
                         store::Transaction &transaction) {
    model::Facts facts;
    if (correction.field == QLatin1String("arxiv")) facts.identifiers.arxiv = *correction.value;
    if (correction.field == QLatin1String("doi")) facts.identifiers.doi = *correction.value;
    store::PaperFacts papers(transaction);
    for (const store::StoredKey &key : toStored(digest::keysOf(facts))) {
        LECTERN_ASSIGN(const auto holders, store::holdersOf(transaction.connection(), key));
        for (const store::KeyHolder &holder : holders) {
            LECTERN_ASSIGN(const model::Facts other, papers.told(holder.paper));
            const bool has = share(idsOf(facts.identifiers), idsOf(other.identifiers));
            if (holder.paper == paper || !holder.visible || !has) continue;
            return base::fail(base::ErrorCode::Declined,
                              QCoreApplication::translate(
                                  "Lectern", "“%1” has this id. If both are one paper, “Same "
                                             "paper as…” joins them.")
                                  .arg(other.title.tidy.left(120)));
        }
    }
    return {};
}

} // namespace

std::optional<base::Error> problemWith(const Correction &correction) {
    if (!model::correctableFields().contains(correction.field))
        return base::Error{
            base::ErrorCode::Invalid,
            QCoreApplication::translate("Lectern", "“%1” is no field of a paper; there are: %2.")
                .arg(correction.field.left(60),
                     model::correctableFields().join(QStringLiteral(", "))),
            {}};
    if (correction.value && storedValue(correction.field, *correction.value).isEmpty())
        return noValueFor(correction.field, *correction.value);
    return std::nullopt;
}

base::Status correctFact(const Correction &correction, model::PaperId paper,
                         store::Transaction &transaction) {
    if (const auto problem = problemWith(correction)) return base::fail(*problem);
    store::ReaderRows corrections(transaction, store::correctionTable());
    const store::ReaderRows::Keys keys{paper.value(), correction.field};
    if (!correction.value) return corrections.erase(keys);
    LECTERN_TRY(refuseTaken(correction, paper, transaction));
    return corrections.put(
        keys, {{QStringLiteral("value"), storedValue(correction.field, *correction.value)}});
}

base::Result<OpNote> perform(const Correct &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(const auto papers, resolve(model::PaperIds({op.paper}), transaction));
    QStringList fields;
    for (const Correction &correction : op.corrections) {
        LECTERN_TRY(correctFact(correction, papers.constFirst(), transaction));
        fields.append(correction.field);
    }
    return OpNote{QStringLiteral("correct"), fields.join(QStringLiteral(", ")), {}};
}

} // namespace lectern::library
