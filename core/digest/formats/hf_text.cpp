// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/hf_text.h"

#include "core/digest/caps.h"
#include "core/digest/formats/hf_heading.h"
#include "core/digest/formats/text_blocks.h"
#include "core/digest/keys.h"
#include "core/digest/tidy.h"

#include <QBuffer>
#include <QCoreApplication>

namespace lectern::digest {

namespace {

using base::ErrorCode;

constexpr qsizetype headingLinesAtMost = 128;
constexpr qsizetype quotedAtMost = 80; // characters of a refused text in its warning

QString quoted(const QString &text) {
    const QString line = text.simplified();
    return line.size() <= quotedAtMost ? line : line.first(quotedAtMost) + u'…';
}

// The lines before the first abstract: whatever heading there is stands in them.
base::Result<QList<Line>> firstLines(LineReader &lines) {
    QList<Line> result;
    while (result.size() < headingLinesAtMost) {
        LECTERN_ASSIGN(std::optional<Line> line, lines.next());
        if (!line) break;
        result.append(std::move(*line));
        if (isLongText(result.last().text)) break;
    }
    return result;
}

QStringList textsOf(const QList<Line> &lines) {
    QStringList texts;
    for (const Line &line : lines)
        texts.append(line.text);
    return texts;
}

// One clear pair or more, and nothing else; the last block of a head that is not whole may be cut.
bool alternates(LineReader &lines, bool whole) {
    qsizetype blocks = 0;
    bool fits = true;
    while (true) {
        const auto block = nextBlock(lines);
        if (!block || !*block) break;
        if (!fits) return false;
        fits = isLongText((*block)->text) == (blocks % 2 == 1);
        ++blocks;
    }
    if (whole) return fits && blocks >= 2 && blocks % 2 == 0;
    return blocks > 2;
}

class HfTextReader final : public DigestReader {
    Q_DECLARE_TR_FUNCTIONS(Lectern)

  public:
    explicit HfTextReader(ByteSource source)
        : m_source(std::move(source))
        , m_lines(m_source, m_warnings) {}

    base::Result<std::optional<model::Entry>> next() override;
    [[nodiscard]] DigestFacts facts() const override { return m_facts; }
    [[nodiscard]] qint64 rejected() const override { return m_rejected; }
    [[nodiscard]] QList<model::ImportWarning> warnings() const override {
        return m_warnings.list();
    }

  private:
    base::Status readHeading();
    qsizetype takeHeading(const QList<Line> &lines);
    base::Status checkTitle(const TextBlock &block) const;
    base::Status refuse(const TextBlock &block, const QString &sentence);
    base::Result<std::optional<model::Entry>> finish(const std::optional<TextBlock> &title);
    model::Entry entryOf(const TextBlock &title, const TextBlock &abstract);

    ByteSource m_source;
    Warnings m_warnings;
    LineReader m_lines;
    DigestFacts m_facts{QStringLiteral("text"), QStringLiteral("hf-text"),
                        model::SourceRank::PageCapture, std::nullopt};
    bool m_begun = false;
    bool m_headed = false;
    qint64 m_entries = 0;
    qint64 m_rejected = 0;
};

base::Result<std::optional<model::Entry>> HfTextReader::next() {
    if (!m_begun) LECTERN_TRY(readHeading());
    std::optional<TextBlock> title;
    while (true) {
        LECTERN_ASSIGN(std::optional<TextBlock> block, nextBlock(m_lines));
        if (!block) return finish(title);
        const bool isLong = isLongText(block->text);
        if (isLong && title) return std::optional(entryOf(*title, *block));
        if (isLong) {
            LECTERN_TRY(checkTitle(*block));
            LECTERN_TRY(refuse(*block, tr("An abstract without a title: “%1”")));
            continue;
        }
        if (title) LECTERN_TRY(refuse(*title, tr("A title without an abstract: “%1”")));
        title = std::move(block);
    }
}

base::Status HfTextReader::readHeading() {
    m_begun = true;
    LECTERN_ASSIGN(QList<Line> lines, firstLines(m_lines));
    m_headed = hasHeading(textsOf(lines));
    const qsizetype end = m_headed ? takeHeading(lines) : 0;
    while (lines.size() > end)
        m_lines.putBack(lines.takeLast());
    return {};
}

// Tells where the papers begin: behind the last line of the heading and the day that follows it.
qsizetype HfTextReader::takeHeading(const QList<Line> &lines) {
    m_facts.source = QStringLiteral("hf-daily");
    qsizetype end = lines.size();
    while (!isHeadingLine(lines[end - 1].text))
        --end;
    qsizetype behind = end;
    while (behind < lines.size() && isBlankText(lines[behind].text))
        ++behind;
    if (behind < lines.size() && headingDay(lines[behind].text)) end = behind + 1;
    for (qsizetype i = 0; i < end; ++i) {
        const QString &text = lines[i].text;
        if (isBlankText(text) || isHeadingLine(text)) continue;
        if (const auto day = headingDay(text); day && !m_facts.day)
            m_facts.day = day;
        else
            m_warnings.add(
                lines[i].number, 1,
                tr("Part of the page's heading, read as no paper: “%1”").arg(quoted(text)));
    }
    return end;
}

// Where a title is due, a text that no title may have ends the reading: it is no digest.
base::Status HfTextReader::checkTitle(const TextBlock &block) const {
    if (block.bytes <= caps::title) return {};
    return base::fail(
        ErrorCode::TooLarge,
        tr("The title at line %1 of “%2” has %3 bytes, more than the 64 KiB that a "
           "title may have.")
            .arg(QString::number(block.line), m_source.name(), QString::number(block.bytes)));
}

base::Status HfTextReader::refuse(const TextBlock &block, const QString &sentence) {
    if (!m_headed)
        return base::fail(
            ErrorCode::NoPapers,
            tr("No papers were taken from “%1”: it has no heading of the Daily Papers, "
               "and at line %2 titles and abstracts no longer alternate.")
                .arg(m_source.name(), QString::number(block.line)));
    ++m_rejected;
    m_warnings.add(block.line, 1, sentence.arg(quoted(block.text)));
    return {};
}

base::Result<std::optional<model::Entry>>
HfTextReader::finish(const std::optional<TextBlock> &title) {
    if (title)
        LECTERN_TRY(refuse(*title, tr("The digest ends before the abstract of this title: “%1”")));
    if (m_entries > 0) return std::optional<model::Entry>();
    return base::fail(ErrorCode::NoPapers,
                      tr("No title with an abstract stands in “%1”.").arg(m_source.name()));
}

model::Entry HfTextReader::entryOf(const TextBlock &title, const TextBlock &abstract) {
    model::Entry entry;
    entry.facts.title = {title.text, tidyTitle(title.text)};
    entry.facts.abstract = {abstract.text, tidy(abstract.text)};
    entry.facts.links = linksIn(abstract.text);
    entry.position = ++m_entries;
    entry.line = title.line;
    return entry;
}

} // namespace

bool looksLikeHfText(const Head &head) {
    QBuffer buffer;
    buffer.setData(head.bytes);
    buffer.open(QIODevice::ReadOnly);
    ByteSource source(buffer, {});
    Warnings warnings;
    LineReader lines(source, warnings);
    auto first = firstLines(lines);
    if (!first) return false;
    if (hasHeading(textsOf(*first))) return true;
    while (!first->isEmpty())
        lines.putBack(first->takeLast());
    return alternates(lines, head.whole);
}

std::unique_ptr<DigestReader> readHfText(ByteSource source) {
    return std::make_unique<HfTextReader>(std::move(source));
}

} // namespace lectern::digest
