// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/biblatex.h"

#include "core/exchange/bibtex_document.h"
#include "core/exchange/bibtex_fields.h"
#include "core/exchange/bibtex_text.h"
#include "core/exchange/citation_key.h"
#include "core/exchange/paper_words.h"
#include "core/exchange/plain_text.h"

namespace lectern::exchange {

namespace {

void addEprint(BibtexFields &fields, const model::Facts &facts) {
    const model::Identifiers &ids = facts.identifiers;
    if (ids.arxiv.isEmpty()) return;
    fields.add("eprint", bibtexVerbatim(ids.arxiv));
    fields.add("eprinttype", QStringLiteral("arxiv"));
    if (!facts.categories.isEmpty())
        fields.add("eprintclass", bibtexVerbatim(facts.categories.constFirst()));
    if (ids.version) fields.add("version", QString::number(*ids.version));
}

// An @online without an address is no entry to biber.
QString biblatexType(const model::Facts &facts, const QString &page) {
    if (!facts.venue.isEmpty()) return QStringLiteral("article");
    return page.isEmpty() ? QStringLiteral("misc") : QStringLiteral("online");
}

} // namespace

QByteArray biblatexEntry(const ExportedPaper &exported) {
    const model::Facts &facts = exported.paper.facts;
    const QString page = bibtexVerbatim(pageOf(facts));
    BibtexFields fields;
    fields.add("title", bibtexTitle(facts.title.tidy));
    fields.add("author", bibtexAuthors(facts.authors));
    fields.add("journaltitle", bibtexText(oneLine(facts.venue)));
    fields.add("date", publicationDate(facts));
    addEprint(fields, facts);
    fields.add("doi", bibtexVerbatim(facts.identifiers.doi));
    fields.add("url", page);
    addReaderFields(fields, exported, "annotation");
    return fields.entry(biblatexType(facts, page), exported.key);
}

std::unique_ptr<DocumentWriter> biblatexWriter(const Heading & /*heading*/) {
    return std::make_unique<BibtexDocument>(biblatexEntry);
}

} // namespace lectern::exchange
