// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ris.h"

#include "core/base/uuid.h"
#include "core/exchange/citation_key.h"
#include "core/exchange/paper_words.h"
#include "core/exchange/person_name.h"
#include "core/exchange/plain_text.h"

#include <QRegularExpression>

namespace lectern::exchange {

namespace {

const QString risMarks = QStringLiteral("Marks in Lectern:"); // the importer knows it
const QByteArray risEnd = QByteArrayLiteral("ER  - \n\n");

// What a reader takes for the start of a field, at the start of a line or within.
const QRegularExpression &risTag() {
    static const QRegularExpression tag(QStringLiteral("([A-Z][A-Z0-9]) {2,}-"));
    return tag;
}

// Prose without such.
QString risText(const QString &text) {
    QStringList lines;
    for (const QString &line : printable(text).split(QLatin1Char('\n')))
        if (!line.trimmed().isEmpty()) lines += line;
    return lines.join(QLatin1Char('\n')).replace(risTag(), QStringLiteral("\\1 -"));
}

// A note, which has its empty lines: each holds a blank, for some readers end a record at an empty
// one.
QString risNote(const QString &note) {
    QStringList lines;
    for (const QString &line : printable(note).split(QLatin1Char('\n')))
        lines += line.trimmed().isEmpty() ? QStringLiteral(" ") : line;
    while (!lines.isEmpty() && lines.constLast() == QLatin1String(" "))
        lines.removeLast();
    return lines.join(QLatin1Char('\n')).replace(risTag(), QStringLiteral("\\1 -"));
}

class RisRecord {
  public:
    void add(const char *tag, const QString &value) {
        if (value.trimmed().isEmpty()) return;
        m_bytes += tag;
        m_bytes += "  - " + toUtf8(value) + '\n';
    }
    void addLine(const char *tag, const QString &value) { add(tag, risText(oneLine(value))); }
    void addEach(const char *tag, const QStringList &values) {
        for (const QString &value : values)
            addLine(tag, value);
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

  private:
    QByteArray m_bytes;
};

// "Family, Given, Suffix", as the format asks for: of a name without a comma Zotero and EndNote
// make a family name alone.
QString risName(const QString &author) {
    const PersonName name = personName(author);
    if (name.family.isEmpty()) return name.literal;
    const QString written = name.family + QStringLiteral(", ") + name.given;
    return name.suffix.isEmpty() ? written : written + QStringLiteral(", ") + name.suffix;
}

void addWhatItIs(RisRecord &record, const ExportedPaper &exported) {
    const model::Facts &facts = exported.paper.facts;
    const model::Identifiers &ids = facts.identifiers;
    record.add("TY", facts.venue.isEmpty() ? QStringLiteral("UNPB") : QStringLiteral("JOUR"));
    record.addLine("ID", exported.key);
    record.addLine("TI", facts.title.tidy);
    for (const QString &author : facts.authors)
        record.addLine("AU", risName(author));
    record.addLine("PY", publicationYear(facts));
    record.addLine("DA", publicationDate(facts).replace(QLatin1Char('-'), QLatin1Char('/')));
    record.addLine("T2", facts.venue);
    record.addLine("DO", ids.doi);
    record.addLine("UR", pageOf(facts));
    if (!ids.arxiv.isEmpty()) record.addLine("AN", QStringLiteral("arXiv:") + ids.arxiv);
    record.add("AB", risText(facts.abstract.tidy));
}

// A note beside the reader's own: Zotero and JabRef show every N1, and know no field for marks.
QString marksNote(const ExportedPaper &exported) {
    QStringList lines;
    if (!exported.comment.trimmed().isEmpty())
        lines += QStringLiteral("On the list: ") + oneLine(exported.comment);
    lines += highlightLines(exported.paper);
    if (lines.isEmpty()) return {};
    return risText(risMarks + QLatin1Char('\n') + lines.join(QLatin1Char('\n')));
}

void addWhatTheReaderDid(RisRecord &record, const ExportedPaper &exported) {
    const model::Paper &paper = exported.paper;
    record.addEach("KW", tagNames(paper));
    record.add("N1", risNote(paper.note.text));
    record.add("N1", marksNote(exported));
    if (paper.decision.state != model::DecisionState::Undecided)
        record.addLine("C1", model::toText(paper.decision.state));
    if (paper.progress != model::ReadingProgress::Unread)
        record.addLine("C4", model::toText(paper.progress));
    record.addLine("C2", base::toText(paper.uuid));
    record.addEach("C3", paper.lists);
}

// A record stays open until it is known whether it is the last, which carries the seal.
class RisWriter final : public DocumentWriter {
  public:
    [[nodiscard]] QByteArray paper(const ExportedPaper &paper) override {
        RisRecord record;
        addWhatItIs(record, paper);
        addWhatTheReaderDid(record, paper);
        const bool first = std::exchange(m_first, false);
        return first ? record.bytes() : risEnd + record.bytes();
    }
    [[nodiscard]] Seal seal() const override { return {"DP  - Lectern ", "\n" + risEnd}; }
    [[nodiscard]] QByteArray empty() const override { return "\n"; }

  private:
    bool m_first = true;
};

} // namespace

std::unique_ptr<DocumentWriter> risWriter(const Heading & /*heading*/) {
    return std::make_unique<RisWriter>();
}

} // namespace lectern::exchange
