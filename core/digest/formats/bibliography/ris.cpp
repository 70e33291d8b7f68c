// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/bibliography/ris.h"

#include "core/digest/caps.h"
#include "core/digest/formats/bibliography/ris_record.h"
#include "core/digest/head_lines.h"
#include "core/digest/line_digest_reader.h"
#include "core/digest/line_reader.h"

namespace lectern::digest {

namespace {

constexpr qint64 linesBeforeTheFirstRecord = 60;
constexpr qsizetype longestType = 8; // characters; a sentence is none

class RisReader final : public LineDigestReader {
    Q_DECLARE_TR_FUNCTIONS(Lectern)

  public:
    explicit RisReader(ByteSource source)
        : LineDigestReader(std::move(source),
                           {QStringLiteral("bibliography"), QStringLiteral("ris"),
                            model::SourceRank::Bibliography, std::nullopt}) {}

    base::Result<std::optional<model::Entry>> next() override;

  private:
    std::optional<model::Entry> take(Line line);
    void begin(qint64 line);
    void add(RisField field, const Line &line);
    void continueField(const Line &line);
    void grow(qint64 bytes);
    std::optional<model::Entry> finish();

    QList<RisField> m_fields; // of the record that is open
    qint64 m_begun = 0;       // its line; 0 where none is open
    qint64 m_bytes = 0;       // and its size so far
    bool m_stray = false;     // fields that belong to no record have been named
};

base::Result<std::optional<model::Entry>> RisReader::next() {
    while (true) {
        LECTERN_ASSIGN(std::optional<Line> line, m_lines.next());
        if (!line) break;
        if (auto entry = take(std::move(*line))) return entry;
    }
    if (m_begun > 0)
        refuse(m_begun, 1, tr("The file ends before the ER line of this record: it is cut short."));
    m_begun = 0;
    return std::optional<model::Entry>();
}

// The record that this line ends, if it does.
std::optional<model::Entry> RisReader::take(Line line) {
    auto field = risFieldIn(line.text);
    if (!field) {
        continueField(line);
        return std::nullopt;
    }
    if (field->tag == u"ER") return finish();
    if (field->tag != u"TY") {
        add(std::move(*field), line);
        return std::nullopt;
    }
    if (m_begun > 0)
        m_warnings.add(m_begun, 1,
                       tr("This record has no ER line; it ends where the next begins."));
    auto before = finish();
    begin(line.number);
    return before;
}

void RisReader::begin(qint64 line) {
    m_begun = line;
    m_bytes = 0;
    m_stray = false;
}

void RisReader::add(RisField field, const Line &line) {
    if (m_begun == 0) {
        if (!m_stray)
            refuse(line.number, 1, tr("These fields belong to no record: its TY line is missing."));
        m_stray = true;
        return;
    }
    field.line = line.number;
    grow(line.bytes);
    if (m_bytes <= caps::entry) m_fields.append(std::move(field));
}

void RisReader::continueField(const Line &line) {
    grow(line.bytes);
    if (m_begun > 0 && !m_fields.isEmpty() && m_bytes <= caps::entry)
        m_fields.last().value += u'\n' + line.text;
}

// What is larger than an entry may be is let go at once, and refused where it ends.
void RisReader::grow(qint64 bytes) {
    m_bytes += bytes + 1;
    if (m_bytes > caps::entry) m_fields.clear();
}

std::optional<model::Entry> RisReader::finish() {
    if (m_begun == 0) return std::nullopt;
    const qint64 begun = std::exchange(m_begun, 0);
    const QList<RisField> fields = std::exchange(m_fields, {});
    if (m_bytes > caps::entry) {
        refuse(begun, 1, tr("This record is larger than 8 MiB, the most an entry may have."));
        return std::nullopt;
    }
    return counted(risEntry(fields, begun));
}

} // namespace

// The first field is a TY, and stands near the beginning.
bool looksLikeRis(const Head &head) {
    HeadLines beginning(head);
    LineReader &lines = beginning.reader();
    for (qint64 number = 0; number < linesBeforeTheFirstRecord; ++number) {
        const auto line = lines.next();
        if (!line || !*line) return false;
        if (const auto field = risFieldIn((*line)->text))
            return field->tag == u"TY" && field->value.trimmed().size() <= longestType;
    }
    return false;
}

std::unique_ptr<DigestReader> readRis(ByteSource source) {
    return std::make_unique<RisReader>(std::move(source));
}

} // namespace lectern::digest
