// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/hf/hf_digest.h"

#include "core/digest/authors.h"
#include "core/digest/caps.h"
#include "core/digest/dates.h"
#include "core/digest/formats/hf/hf_address.h"
#include "core/digest/keys.h"
#include "core/digest/line_digest_reader.h"
#include "core/digest/markdown_links.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern::digest {

namespace {

qsizetype headingLevel(QStringView line) {
    qsizetype level = 0;
    while (level < line.size() && line[level] == u'#')
        ++level;
    return level < line.size() && line[level] == u' ' ? level : 0;
}

// The first "2024-12-04" in the text.
std::optional<model::Day> isoDayIn(const QString &text) {
    constexpr qsizetype size = 10;
    for (qsizetype i = text.indexOf(u'-'); i >= 0; i = text.indexOf(u'-', i + 1))
        if (const auto day = i >= 4 ? model::Day::parse(text.mid(i - 4, size)) : std::nullopt)
            return day;
    return std::nullopt;
}

// English abstracts have no more than a name or a symbol from outside of ASCII.
bool isEnglish(const QString &text) {
    const auto foreign = std::count_if(text.cbegin(), text.cend(),
                                       [](QChar c) { return c.unicode() >= 0x80 && c.isLetter(); });
    return foreign * 10 < text.size();
}

// What stands behind a label of the line; null where it has another.
QString fieldOf(QStringView line, QStringView label) {
    if (!line.startsWith(label, Qt::CaseInsensitive)) return {};
    return line.sliced(label.size()).trimmed().toString();
}

class HfDigestReader final : public LineDigestReader {
    Q_DECLARE_TR_FUNCTIONS(Lectern)

  public:
    explicit HfDigestReader(ByteSource source)
        : LineDigestReader(std::move(source),
                           {QStringLiteral("hf-digest"), QStringLiteral("hf-digest"),
                            model::SourceRank::Snippet, std::nullopt}) {}

    base::Result<std::optional<model::Entry>> next() override;

  private:
    base::Status readHeading();
    base::Result<bool> readSection(model::Entry &section);
    void begin(model::Entry &section, const Line &line) const;
    base::Status take(model::Entry &section, const Line &line);
    bool takeAddress(model::Entry &section, const QString &address) const;
    bool admit(model::Entry &section);

    qsizetype m_level = 0; // of the headings of sections; 0 before the first
    QStringList m_body;
    qint64 m_bodyBytes = 0;
    bool m_begun = false;
};

base::Result<std::optional<model::Entry>> HfDigestReader::next() {
    if (!m_begun) LECTERN_TRY(readHeading());
    while (true) {
        model::Entry section;
        LECTERN_ASSIGN(const bool found, readSection(section));
        if (!found) break;
        if (admit(section)) return std::optional(counted(std::move(section)));
    }
    return end();
}

// The first heading is that of the digest; what stands below it, up to the next, is about it.
base::Status HfDigestReader::readHeading() {
    m_begun = true;
    bool headed = false;
    while (true) {
        LECTERN_ASSIGN(std::optional<Line> line, m_lines.next());
        if (!line) return {};
        const bool isHeading = headingLevel(line->text) > 0;
        if (isHeading && headed) {
            m_lines.putBack(std::move(*line));
            return {};
        }
        headed = headed || isHeading;
        if (!m_facts.day) m_facts.day = isoDayIn(line->text);
    }
}

// Up to the next heading of its level or above.
base::Result<bool> HfDigestReader::readSection(model::Entry &section) {
    m_body.clear();
    m_bodyBytes = 0;
    while (true) {
        LECTERN_ASSIGN(std::optional<Line> line, m_lines.next());
        if (!line) return section.line > 0;
        const qsizetype level = headingLevel(line->text);
        if (level == 0 || (m_level > 0 && level > m_level)) {
            LECTERN_TRY(take(section, *line));
        } else if (section.line > 0) {
            m_lines.putBack(std::move(*line));
            return true;
        } else {
            m_level = level;
            begin(section, *line);
        }
    }
}

void HfDigestReader::begin(model::Entry &section, const Line &line) const {
    const QStringView title = QStringView(line.text).sliced(m_level).trimmed();
    const auto link = wholeMarkdownLink(title);
    section.line = line.number;
    section.facts.title.raw = link ? withoutMarkdownEscapes(link->text) : title.toString();
    if (link) takeAddress(section, link->target);
}

bool HfDigestReader::takeAddress(model::Entry &section, const QString &address) const {
    const QString id = normalArxivId(address);
    if (id.isEmpty() || !address.startsWith(u"http")) return false;
    if (!section.facts.identifiers.arxiv.isEmpty()) return true;
    section.facts.identifiers.arxiv = id;
    section.facts.url = hfPaperAddress(id);
    return true;
}

base::Status HfDigestReader::take(model::Entry &section, const Line &line) {
    const QStringView text = QStringView(line.text).trimmed();
    if (section.line == 0 || text.startsWith(u"![")) return {};
    const auto link = wholeMarkdownLink(text);
    if (link && takeAddress(section, link->target)) return {};
    if (const QString votes = fieldOf(text, u"Vote:"); !votes.isEmpty()) {
        section.readings.upvotes = hfCount(votes);
    } else if (const QString authors = fieldOf(text, u"Authors:"); !authors.isEmpty()) {
        section.facts.authors = authorsIn(authors);
    } else {
        m_body.append(line.text);
        m_bodyBytes += line.bytes + 1;
    }
    if (m_bodyBytes <= caps::entry) return {};
    return base::fail(base::ErrorCode::TooLarge,
                      tr("The section at line %1 of “%2” is larger than 8 MiB, the most an entry "
                         "may have.")
                          .arg(QString::number(section.line), m_source.name()));
}

bool HfDigestReader::admit(model::Entry &section) {
    const QString body = m_body.join(u'\n').trimmed();
    (isEnglish(body) ? section.facts.abstract.raw : section.facts.aiSummary) = body;
    if (section.facts.identifiers.arxiv.isEmpty()) {
        refuse(section.line, 0, tr("A section that does not say where its paper is, is left out."));
        return false;
    }
    return true;
}

} // namespace

bool looksLikeHfDigest(const Head &head) {
    const QByteArrayView text =
        QByteArrayView(head.bytes).sliced(byteOrderMark(head.bytes).size).trimmed();
    if (!text.startsWith('#') || !(text.contains("\n## ") || text.contains("\n### "))) return false;
    const QByteArray top =
        text.first(std::min<qsizetype>(text.size(), 1000)).toByteArray().toLower();
    return (top.contains("daily papers") || top.contains("hugging")) &&
           (text.contains("arxiv.org/abs/") || text.contains("huggingface.co/papers/"));
}

std::unique_ptr<DigestReader> readHfDigest(ByteSource source) {
    return std::make_unique<HfDigestReader>(std::move(source));
}

} // namespace lectern::digest
