// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/hf/hf_text.h"

#include "core/digest/caps.h"
#include "core/digest/formats/hf/hf_heading.h"
#include "core/digest/formats/hf/hf_link_lines.h"
#include "core/digest/formats/hf/prose.h"
#include "core/digest/formats/hf/text_blocks.h"
#include "core/digest/head_lines.h"
#include "core/digest/line_digest_reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern::digest {

namespace {

using base::ErrorCode;

constexpr qsizetype hfHeadAtMost = 128;
constexpr qsizetype quotedAtMost = 80; // characters of a refused text in its warning

QString quoted(const QString &text) {
    const QString line = text.simplified();
    return line.size() <= quotedAtMost ? line : line.first(quotedAtMost) + u'…';
}

// The lines before the first long one: whatever heading there is stands in them.
base::Result<QList<Line>> firstLines(LineReader &lines) {
    QList<Line> result;
    while (result.size() < hfHeadAtMost) {
        LECTERN_ASSIGN(std::optional<Line> line, lines.next());
        if (!line) break;
        if (isLongText(line->text)) {
            lines.putBack(std::move(*line));
            break;
        }
        result.append(std::move(*line));
    }
    return result;
}

QStringList textsOf(const QList<Line> &lines) {
    QStringList texts;
    for (const Line &line : lines)
        texts.append(line.text);
    return texts;
}

void putBackFrom(qsizetype first, LineReader &reader, QList<Line> &lines) {
    while (lines.size() > first)
        reader.putBack(lines.takeLast());
}

// Other captures of the page have addresses on lines of their own, or in Markdown.
bool isBare(const QStringList &lines) {
    return std::none_of(lines.cbegin(), lines.cend(), [](const QString &line) {
        return line.trimmed().startsWith(u"https://") || line.contains(u"](http");
    });
}

// What stands behind a title is its abstract where it is long, or short and prose: but not where a
// long one follows, whose title it is then.
bool isAbstract(const QString &text, const TextBlock *next) {
    return isLongText(text) || (isProse(text) && !(next && isLongText(next->text)));
}

// A title is one line, an abstract stands behind a blank line: mail headers, fields and markup do
// not.
bool fitsInTurn(const TextBlock &block, const TextBlock *title, const TextBlock *next) {
    const bool oneLine = !block.text.contains(u'\n');
    if (!title) return !isLongText(block.text) && oneLine && !block.text.startsWith(u'<');
    return isAbstract(block.text, next) && block.line > title->line + 1 &&
           (oneLine || isLongText(block.text));
}

QList<TextBlock> blocksOf(LineReader &lines) {
    QList<TextBlock> blocks;
    while (true) {
        auto block = nextBlock(lines);
        if (!block || !*block) return blocks;
        blocks.append(std::move(**block));
    }
}

// Clear pairs and nothing else, three or more for each whose abstract is short; the last block of a
// head that is not whole may be cut.
bool alternates(LineReader &lines, bool whole) {
    const QList<TextBlock> blocks = blocksOf(lines);
    qsizetype clear = 0;
    qsizetype brief = 0;
    const TextBlock *title = nullptr;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const TextBlock &block = blocks[i];
        const bool last = i + 1 == blocks.size();
        if (!fitsInTurn(block, title, last ? nullptr : &blocks[i + 1])) {
            if (!last || whole) return false;
            break;
        }
        if (title) ++(isLongText(block.text) ? clear : brief);
        title = title ? nullptr : &block;
    }
    return clear > 0 && clear >= 3 * brief && (!whole || !title);
}

class HfTextReader final : public LineDigestReader {
    Q_DECLARE_TR_FUNCTIONS(Lectern)

  public:
    explicit HfTextReader(ByteSource source)
        : LineDigestReader(std::move(source), {QStringLiteral("text"), QStringLiteral("hf-text"),
                                               model::SourceRank::PageCapture, std::nullopt}) {}

    base::Result<std::optional<model::Entry>> next() override;

  private:
    base::Status readHeading();
    base::Result<std::optional<TextBlock>> takeBlock();
    base::Result<bool> isAbstractHere(const TextBlock &block);
    base::Status checkTitle(const TextBlock &block) const;
    base::Status refuseBlock(const TextBlock &block, const QString &sentence);
    base::Result<std::optional<model::Entry>> finish(const std::optional<TextBlock> &title);
    model::Entry entryOf(const TextBlock &title, const TextBlock &abstract);

    std::optional<TextBlock> m_ahead; // looked at, not taken
    bool m_begun = false;
    bool m_headed = false;
};

base::Result<std::optional<model::Entry>> HfTextReader::next() {
    if (!m_begun) LECTERN_TRY(readHeading());
    std::optional<TextBlock> title;
    while (true) {
        LECTERN_ASSIGN(std::optional<TextBlock> block, takeBlock());
        if (!block) return finish(title);
        const bool isLong = isLongText(block->text);
        if (title) {
            LECTERN_ASSIGN(const bool fits, isAbstractHere(*block));
            if (fits) return std::optional(entryOf(*title, *block));
        }
        LECTERN_TRY(checkTitle(*block));
        if (title) LECTERN_TRY(refuseBlock(*title, tr("A title without an abstract: “%1”")));
        if (isLong) LECTERN_TRY(refuseBlock(*block, tr("An abstract without a title: “%1”")));
        title = isLong ? std::nullopt : std::move(block);
    }
}

base::Result<std::optional<TextBlock>> HfTextReader::takeBlock() {
    if (m_ahead) return std::exchange(m_ahead, std::nullopt);
    return nextBlock(m_lines);
}

base::Result<bool> HfTextReader::isAbstractHere(const TextBlock &block) {
    if (isLongText(block.text) || !isProse(block.text)) return isLongText(block.text);
    LECTERN_ASSIGN(m_ahead, takeBlock());
    return isAbstract(block.text, m_ahead ? &*m_ahead : nullptr);
}

base::Status HfTextReader::readHeading() {
    m_begun = true;
    LECTERN_ASSIGN(QList<Line> lines, firstLines(m_lines));
    const HfHeading heading = headingIn(textsOf(lines));
    m_headed = heading.whole;
    m_facts.day = heading.day;
    if (m_headed) m_facts.source = QStringLiteral("hf-daily");
    for (const qsizetype stranger : heading.strangers)
        m_warnings.add(lines[stranger].number, 1,
                       tr("Part of the page's heading, read as no paper: “%1”")
                           .arg(quoted(lines[stranger].text)));
    putBackFrom(heading.end, m_lines, lines);
    return {};
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

base::Status HfTextReader::refuseBlock(const TextBlock &block, const QString &sentence) {
    if (!m_headed)
        return base::fail(
            ErrorCode::NoPapers,
            tr("No papers were taken from “%1”: it has no heading of the Daily Papers, "
               "and at line %2 titles and abstracts no longer alternate.")
                .arg(m_source.name(), QString::number(block.line)));
    refuse(block.line, 1, sentence.arg(quoted(block.text)));
    return {};
}

base::Result<std::optional<model::Entry>>
HfTextReader::finish(const std::optional<TextBlock> &title) {
    if (title)
        LECTERN_TRY(
            refuseBlock(*title, tr("The digest ends before the abstract of this title: “%1”")));
    if (m_entries > 0) return std::optional<model::Entry>();
    return base::fail(ErrorCode::NoPapers,
                      tr("No title with an abstract stands in “%1”.").arg(m_source.name()));
}

model::Entry HfTextReader::entryOf(const TextBlock &title, const TextBlock &abstract) {
    model::Entry entry;
    entry.facts.title.raw = title.text;
    entry.facts.abstract.raw = abstract.text;
    entry.line = title.line;
    return counted(std::move(entry));
}

} // namespace

bool looksLikeHfText(const Head &head) {
    if (looksLikeHfLinkLines(head)) return true;
    HeadLines beginning(head);
    LineReader &lines = beginning.reader();
    auto first = firstLines(lines);
    if (!first || !isBare(textsOf(*first))) return false;
    const HfHeading heading = headingIn(textsOf(*first));
    putBackFrom(heading.end, lines, *first);
    return heading.whole || alternates(lines, head.whole);
}

std::unique_ptr<DigestReader> readHfText(ByteSource source) {
    const auto head = headOf(source);
    if (head && looksLikeHfLinkLines(*head)) return readHfLinkLines(std::move(source));
    return std::make_unique<HfTextReader>(std::move(source));
}

} // namespace lectern::digest
