// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/base/uuid.h"
#include "core/exchange/citation_key.h"
#include "core/exchange/paper_words.h"
#include "core/exchange/plain_text.h"

#include <array>

namespace lectern::exchange {

namespace {

constexpr std::array csvColumns = {
    "key",           "title",    "authors", "year",  "published",  "updated",      "venue",
    "arxiv",         "version",  "doi",     "url",   "categories", "decision",     "decided",
    "snoozed_until", "progress", "tags",    "lists", "list_place", "list_comment", "note",
    "highlights",    "abstract", "upvotes", "stars", "added",      "uuid"};

// Full width forms are run by some spreadsheets of East Asia.
bool wouldRun(const QString &text) {
    static const QString starts = QStringLiteral("=+-@\t\r\n＝＋－＠");
    return !text.isEmpty() && starts.contains(text.at(0));
}

class CsvRow {
  public:
    // Of ours: a number, a date, a word.
    void plain(const QString &value) {
        if (!m_bytes.isEmpty()) m_bytes += ',';
        QByteArray quoted = toUtf8(value);
        m_bytes += '"' + quoted.replace('"', "\"\"") + '"';
    }
    void text(const QString &value) {
        const QString clean = printable(value);
        plain(wouldRun(clean) ? QLatin1Char('\'') + clean : clean);
    }
    void texts(const QStringList &values) {
        QStringList clean;
        for (const QString &value : values)
            clean += oneLine(value);
        text(clean.join(QStringLiteral("; ")));
    }
    void number(std::optional<int> value) { plain(value ? QString::number(*value) : QString()); }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

  private:
    QByteArray m_bytes;
};

void addCsvFacts(CsvRow &row, const ExportedPaper &exported) {
    const model::Facts &facts = exported.paper.facts;
    row.text(exported.key);
    row.text(oneLine(facts.title.tidy));
    row.texts(facts.authors);
    row.plain(publicationYear(facts));
    row.text(facts.published);
    row.text(facts.updated);
    row.text(oneLine(facts.venue));
    row.text(facts.identifiers.arxiv);
    row.number(facts.identifiers.version);
    row.text(facts.identifiers.doi);
    row.text(pageOf(facts));
    row.texts(facts.categories);
}

void addCsvReader(CsvRow &row, const ExportedPaper &exported) {
    const model::Paper &paper = exported.paper;
    const model::Decision &decision = paper.decision;
    row.plain(model::toText(decision.state));
    row.plain(decision.decided ? decision.decided->toIso() : QString());
    row.plain(decision.until ? decision.until->toString(Qt::ISODate) : QString());
    row.plain(model::toText(paper.progress));
    row.texts(tagNames(paper));
    row.texts(paper.lists);
    row.plain(exported.place > 0 ? QString::number(exported.place) : QString());
    row.text(exported.comment);
    row.text(paper.note.text);
    row.text(highlightLines(paper).join(QLatin1Char('\n')));
    row.text(paper.facts.abstract.tidy);
}

class CsvWriter final : public DocumentWriter {
  public:
    [[nodiscard]] QByteArray head() override {
        QByteArray columns;
        for (const char *column : csvColumns)
            columns += QByteArray(column) + ',';
        return columns + "seal\n";
    }

    // A row ends where the next begins, or with the seal.
    [[nodiscard]] QByteArray paper(const ExportedPaper &exported) override {
        CsvRow row;
        addCsvFacts(row, exported);
        addCsvReader(row, exported);
        row.number(exported.paper.newestReadings.upvotes);
        row.number(exported.paper.newestReadings.stars);
        row.plain(exported.paper.added.toIso());
        row.plain(base::toText(exported.paper.uuid));
        const bool first = std::exchange(m_first, false);
        return (first ? "" : ",\n") + row.bytes();
    }

    [[nodiscard]] Seal seal() const override { return {",", "\n"}; }
    [[nodiscard]] QByteArray empty() const override { return CsvWriter().head(); }

  private:
    bool m_first = true;
};

} // namespace

std::unique_ptr<DocumentWriter> csvWriter(const Heading & /*heading*/) {
    return std::make_unique<CsvWriter>();
}

} // namespace lectern::exchange
