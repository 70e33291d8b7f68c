// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bibtex.h"

#include "core/exchange/bibtex_text.h"
#include "core/exchange/citation_key.h"
#include "core/exchange/plain_text.h"

#include <QStringList>

namespace lectern::exchange {

namespace {

class BibtexFields {
  public:
    // A field without a value is not written.
    void add(const char *name, const QString &value) {
        if (!value.isEmpty())
            m_fields +=
                QStringLiteral("  %1 = {").arg(QLatin1String(name)) + value + QLatin1Char('}');
    }
    [[nodiscard]] QString text() const { return m_fields.join(QStringLiteral(",\n")); }

  private:
    QStringList m_fields;
};

QString bibtexAuthors(const QStringList &authors) {
    QStringList names;
    for (const QString &author : authors)
        if (const QString name = bibtexName(author); !name.isEmpty()) names += name;
    return names.join(QStringLiteral(" and "));
}

// Readers part keywords at commas and semicolons, whatever stands around them.
QString bibtexKeywords(const QList<model::Tag> &tags) {
    QStringList keywords;
    for (const model::Tag &tag : tags) {
        QString name = tag.name;
        name.replace(QLatin1Char(','), QLatin1Char(' '))
            .replace(QLatin1Char(';'), QLatin1Char(' '));
        keywords += bibtexText(oneLine(name));
    }
    return keywords.join(QStringLiteral(", "));
}

void addArxiv(BibtexFields &fields, const model::Facts &facts) {
    if (facts.identifiers.arxiv.isEmpty()) return;
    fields.add("eprint", bibtexVerbatim(facts.identifiers.arxiv));
    fields.add("eprinttype", QStringLiteral("arxiv"));
    fields.add("archiveprefix", QStringLiteral("arXiv"));
    if (!facts.categories.isEmpty())
        fields.add("primaryclass", bibtexVerbatim(facts.categories.constFirst()));
}

QString bibtexUrl(const model::Facts &facts) {
    const QString &arxiv = facts.identifiers.arxiv;
    if (!facts.url.isEmpty() || arxiv.isEmpty()) return bibtexVerbatim(facts.url);
    return bibtexVerbatim(QStringLiteral("https://arxiv.org/abs/") + arxiv);
}

} // namespace

const Seal &bibtexSeal() {
    static const Seal seal = {"@comment{lectern 1 ", "}\n"};
    return seal;
}

QByteArray bibtexEntry(const model::Paper &paper, const QString &key) {
    const model::Facts &facts = paper.facts;
    BibtexFields fields;
    fields.add("title", bibtexTitle(facts.title.tidy));
    fields.add("author", bibtexAuthors(facts.authors));
    fields.add("journal", bibtexText(oneLine(facts.venue)));
    fields.add("year", publicationYear(facts));
    addArxiv(fields, facts);
    fields.add("doi", bibtexVerbatim(facts.identifiers.doi));
    fields.add("url", bibtexUrl(facts));
    fields.add("keywords", bibtexKeywords(paper.tags));
    fields.add("abstract", bibtexText(facts.abstract.tidy));
    fields.add("annote", bibtexText(paper.note.text));
    const QString type = facts.venue.isEmpty() ? QStringLiteral("misc") : QStringLiteral("article");
    return toUtf8(QLatin1Char('@') + type + QLatin1Char('{') + key + QStringLiteral(",\n") +
                  fields.text() + QStringLiteral("\n}\n"));
}

QByteArray bibtexDocument(const QList<model::Paper> &papers) {
    const QStringList keys = citationKeys(papers);
    QByteArray body;
    for (qsizetype i = 0; i < papers.size(); ++i)
        body += bibtexEntry(papers.at(i), keys.at(i)) + '\n';
    return sealed(body, bibtexSeal());
}

} // namespace lectern::exchange
