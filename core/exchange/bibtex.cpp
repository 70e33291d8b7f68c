// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bibtex.h"

#include "core/exchange/bibtex_document.h"
#include "core/exchange/bibtex_fields.h"
#include "core/exchange/bibtex_text.h"
#include "core/exchange/citation_key.h"
#include "core/exchange/paper_words.h"
#include "core/exchange/plain_text.h"

namespace lectern::exchange {

namespace {

void addArxiv(BibtexFields &fields, const model::Facts &facts) {
    if (facts.identifiers.arxiv.isEmpty()) return;
    fields.add("eprint", bibtexVerbatim(facts.identifiers.arxiv));
    fields.add("eprinttype", QStringLiteral("arxiv"));
    fields.add("archiveprefix", QStringLiteral("arXiv"));
    if (!facts.categories.isEmpty())
        fields.add("primaryclass", bibtexVerbatim(facts.categories.constFirst()));
}

// Styles ask for the name of a month, whose language is theirs; `day` is of no style, but pandoc,
// bibutils and Lectern read it.
void addDateParts(BibtexFields &fields, const model::Facts &facts) {
    static const QStringList months =
        QStringLiteral("jan feb mar apr may jun jul aug sep oct nov dec").split(QLatin1Char(' '));
    fields.add("year", publicationYear(facts));
    const QStringList parts = publicationDate(facts).split(QLatin1Char('-'));
    fields.addMacro("month", months.value(parts.value(1).toInt() - 1));
    fields.add("day", parts.value(2));
}

} // namespace

QByteArray bibtexEntry(const ExportedPaper &exported) {
    const model::Facts &facts = exported.paper.facts;
    BibtexFields fields;
    fields.add("title", bibtexTitle(facts.title.tidy));
    fields.add("author", bibtexAuthors(facts.authors));
    fields.add("journal", bibtexText(oneLine(facts.venue)));
    addDateParts(fields, facts);
    addArxiv(fields, facts);
    fields.add("doi", bibtexVerbatim(facts.identifiers.doi));
    fields.add("url", bibtexVerbatim(pageOf(facts)));
    addReaderFields(fields, exported, "annote");
    const QString type = facts.venue.isEmpty() ? QStringLiteral("misc") : QStringLiteral("article");
    return fields.entry(type, exported.key);
}

std::unique_ptr<DocumentWriter> bibtexWriter(const Heading & /*heading*/) {
    return std::make_unique<BibtexDocument>(bibtexEntry);
}

} // namespace lectern::exchange
