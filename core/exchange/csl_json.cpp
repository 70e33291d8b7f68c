// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csl_json.h"

#include "core/base/uuid.h"
#include "core/exchange/citation_key.h"
#include "core/exchange/json_writer.h"
#include "core/exchange/paper_words.h"
#include "core/exchange/person_name.h"
#include "core/exchange/plain_text.h"

namespace lectern::exchange {

namespace {

const QByteArray itemEnd = QByteArrayLiteral("}}");

// What is unknown has no key: citation processors take null for a value.
void addCsl(JsonWriter &json, const char *key, const QString &value) {
    if (!value.isEmpty()) json.key(key).text(value);
}

void addCslAuthors(JsonWriter &json, const QStringList &authors) {
    if (authors.isEmpty()) return;
    json.key("author").beginArray();
    for (const QString &author : authors) {
        const PersonName name = personName(author);
        json.beginObject();
        addCsl(json, "family", name.family);
        addCsl(json, "given", name.given);
        addCsl(json, "suffix", name.suffix);
        addCsl(json, "literal", name.literal);
        json.endObject();
    }
    json.endArray();
}

void addCslDate(JsonWriter &json, const model::Facts &facts) {
    const QString date = publicationDate(facts);
    if (date.isEmpty()) return;
    json.key("issued").beginObject();
    json.key("date-parts").beginArray();
    json.beginArray();
    for (const QString &part : date.split(QLatin1Char('-')))
        json.number(part.toLongLong());
    json.endArray();
    json.endArray();
    json.endObject();
}

void addCslFacts(JsonWriter &json, const ExportedPaper &exported) {
    const model::Facts &facts = exported.paper.facts;
    const model::Identifiers &ids = facts.identifiers;
    json.key("id").text(exported.key);
    json.key("type").text(facts.venue.isEmpty() ? QStringLiteral("article")
                                                : QStringLiteral("article-journal"));
    json.key("title").text(oneLine(facts.title.tidy));
    addCslAuthors(json, facts.authors);
    addCslDate(json, facts);
    addCsl(json, "container-title", oneLine(facts.venue));
    addCsl(json, "DOI", ids.doi);
    addCsl(json, "URL", pageOf(facts));
    if (!ids.arxiv.isEmpty()) {
        json.key("archive").text(QStringLiteral("arXiv"));
        json.key("number").text(QStringLiteral("arXiv:") + ids.arxiv);
    }
    if (ids.version) json.key("version").text(QString::number(*ids.version));
    addCsl(json, "abstract", facts.abstract.tidy);
}

QString annotationOf(const ExportedPaper &exported) {
    QStringList lines;
    if (!exported.comment.trimmed().isEmpty())
        lines += QStringLiteral("On the list: ") + oneLine(exported.comment);
    return (lines + highlightLines(exported.paper)).join(QLatin1Char('\n'));
}

// `custom`, and the item with it, stays open.
void addCslReader(JsonWriter &json, const ExportedPaper &exported) {
    const model::Paper &paper = exported.paper;
    addCsl(json, "keyword", tagNames(paper).join(QStringLiteral(", ")));
    addCsl(json, "note", paper.note.text);
    addCsl(json, "annote", annotationOf(exported));
    json.key("custom").beginObject();
    json.key("lectern").text(base::toText(paper.uuid));
    json.key("decision").text(model::toText(paper.decision.state));
    json.key("progress").text(model::toText(paper.progress));
    json.key("tags").texts(tagNames(paper));
    json.key("lists").texts(paper.lists);
}

class CslJsonWriter final : public DocumentWriter {
  public:
    [[nodiscard]] QByteArray head() override { return "["; }
    [[nodiscard]] QByteArray paper(const ExportedPaper &paper) override {
        JsonWriter json;
        json.beginObject();
        addCslFacts(json, paper);
        addCslReader(json, paper);
        const bool first = std::exchange(m_first, false);
        return (first ? QByteArray() : itemEnd + ',') + '\n' + json.bytes();
    }
    [[nodiscard]] Seal seal() const override { return {",\"seal\":\"", "\"" + itemEnd + "\n]\n"}; }
    [[nodiscard]] QByteArray empty() const override { return "[]\n"; }

  private:
    bool m_first = true;
};

} // namespace

std::unique_ptr<DocumentWriter> cslJsonWriter(const Heading & /*heading*/) {
    return std::make_unique<CslJsonWriter>();
}

} // namespace lectern::exchange
