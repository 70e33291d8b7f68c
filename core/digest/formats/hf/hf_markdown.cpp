// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/hf/hf_markdown.h"

#include "core/digest/caps.h"
#include "core/digest/formats/hf/hf_address.h"
#include "core/digest/formats/hf/hf_card_texts.h"
#include "core/digest/formats/hf/hf_cards.h"
#include "core/digest/formats/hf/hf_paper_clip.h"
#include "core/digest/line_digest_reader.h"
#include "core/digest/markdown_lines.h"
#include "core/digest/markdown_links.h"

#include <QCoreApplication>

namespace lectern::digest {

namespace {

class HfMarkdownReader final : public LineDigestReader {
    Q_DECLARE_TR_FUNCTIONS(Lectern)

  public:
    explicit HfMarkdownReader(ByteSource source)
        : LineDigestReader(std::move(source),
                           {QStringLiteral("hf-daily"), QStringLiteral("hf-markdown"),
                            model::SourceRank::PageCapture, std::nullopt})
        , m_markdown(m_lines) {}

    base::Result<std::optional<model::Entry>> next() override;

  private:
    enum class Body { Awaited, Begun, Complete };

    base::Result<bool> readOn();
    std::optional<model::Entry> admitted(model::Entry entry);
    void takeLine(const Line &line);
    void takeHeading(const Line &line);
    void takeLink(const MarkdownLink &link, bool whole);
    bool takeAbstract(const MarkdownLink &link);
    void takePieces(const QString &text);
    void takeText(const QString &text);
    void endBody();

    MarkdownLines m_markdown;
    HfCaptureDay m_day;
    HfCards m_cards;
    QHash<QString, QString> m_addresses;
    QString m_bodyText;
    Body m_body = Body::Complete;
    bool m_trending = false;
    bool m_ended = false;
};

base::Result<std::optional<model::Entry>> HfMarkdownReader::next() {
    while (true) {
        if (std::optional<model::Entry> entry = m_cards.take()) {
            entry = admitted(std::move(*entry));
            if (entry) return entry;
        } else {
            LECTERN_ASSIGN(const bool more, readOn());
            if (!more) return end();
        }
    }
}

// False once all is read.
base::Result<bool> HfMarkdownReader::readOn() {
    if (m_ended) return false;
    LECTERN_ASSIGN(const std::optional<Line> line, m_markdown.next());
    if (line) {
        takeLine(*line);
    } else {
        endBody();
        m_cards.end(m_addresses);
        m_ended = true;
    }
    if (m_cards.bytesWaiting() <= caps::document) return true;
    return base::fail(base::ErrorCode::TooLarge,
                      tr("The papers of “%1” stand more than 64 MiB before their addresses.")
                          .arg(m_source.name()));
}

std::optional<model::Entry> HfMarkdownReader::admitted(model::Entry entry) {
    m_facts.day = m_day.day();
    const bool bare = entry.facts.abstract.raw.isEmpty() && entry.facts.aiSummary.isEmpty();
    if (bare && entry.facts.identifiers.arxiv.isEmpty()) {
        refuse(entry.line, 0,
               tr("A title with neither a paper's address nor an abstract is left out."));
        return std::nullopt;
    }
    if (bare) m_warnings.add(entry.line, 0, tr("No abstract stands with this title."));
    return counted(std::move(entry));
}

void HfMarkdownReader::takeLine(const Line &line) {
    const QStringView text = QStringView(line.text).trimmed();
    if (text.isEmpty()) {
        if (m_body == Body::Begun) endBody();
    } else if (const auto definition = markdownDefinition(text)) {
        m_addresses.insert(definition->text, definition->target);
    } else if (text.startsWith(u'#')) {
        takeHeading(line);
    } else if (const auto link = wholeMarkdownLink(text);
               link && (link->isReference() || !hfPaperId(link->target).isEmpty())) {
        takeLink(*link, true);
    } else {
        takePieces(text.toString());
    }
}

void HfMarkdownReader::takeHeading(const Line &line) {
    endBody();
    QStringView text = QStringView(line.text).trimmed();
    while (text.startsWith(u'#'))
        text = text.sliced(1);
    const auto link = wholeMarkdownLink(text);
    const bool isPaper = link && (link->isReference() || !hfPaperId(link->target).isEmpty());
    if (isPaper) {
        m_cards.begin(hfCardText(*link), link->target, line.number);
        m_body = Body::Awaited;
    } else if (text.trimmed() == u"Trending Papers") {
        m_trending = true;
    }
}

void HfMarkdownReader::takeLink(const MarkdownLink &link, bool whole) {
    const auto count = hfCount(withoutHfLabels(link.text));
    model::Entry *card = m_cards.current();
    if (isHfVote(link.target) && count) {
        endBody();
        m_cards.vote(hfPaperId(link.target), *count);
    } else if (link.isReference() && count && whole) {
        m_cards.vote({}, *count);
    } else if (card && count && (isHfComments(link.target) || link.isReference())) {
        card->readings.comments = count;
    } else if (card && count && link.text.startsWith(u"GitHub")) {
        card->readings.stars = count;
        card->facts.links.append({model::LinkKind::Code, link.target});
    } else if (whole && takeAbstract(link)) {
        m_body = Body::Complete;
    }
}

bool HfMarkdownReader::takeAbstract(const MarkdownLink &link) {
    model::Entry *card = m_cards.current();
    const bool fits = card && m_body == Body::Awaited && m_cards.isCurrent(link.target) &&
                      !isHfCardNoise(link.text);
    if (fits) card->facts.abstract.raw = hfCardText(link);
    return fits;
}

// A line of text with links in it.
void HfMarkdownReader::takePieces(const QString &text) {
    QString rest;
    qsizetype from = 0;
    const bool isBody = m_body == Body::Begun || (m_body == Body::Awaited && !isHfCardNoise(text));
    for (const MarkdownLink &link : isBody ? QList<MarkdownLink>() : markdownLinksIn(text)) {
        rest += QStringView(text).sliced(from, link.begin - from);
        from = link.end;
        takeLink(link, false);
    }
    takeText(rest.append(QStringView(text).sliced(from)));
}

void HfMarkdownReader::takeText(const QString &text) {
    if (!m_cards.current()) return m_day.takeHeadingLine(text);
    if (m_body != Body::Begun && m_cards.takeDate(withoutHfLabels(text), m_day)) {
        m_body = Body::Complete;
    } else if (m_body == Body::Begun) {
        m_bodyText += u'\n' + text;
    } else if (m_body == Body::Awaited && !isHfCardNoise(text)) {
        m_bodyText = text;
        m_body = Body::Begun;
    }
}

void HfMarkdownReader::endBody() {
    model::Entry *card = m_cards.current();
    if (card && m_body == Body::Begun) {
        const bool summary = m_trending && isOneSentence(m_bodyText);
        (summary ? card->facts.aiSummary : card->facts.abstract.raw) = m_bodyText;
    }
    m_bodyText.clear();
    m_body = Body::Complete;
}

} // namespace

bool looksLikeHfMarkdown(const Head &head) {
    if (looksLikeHfPaperClip(head)) return true;
    return looksLikeHfCapture(head.bytes) &&
           (head.bytes.contains("\n### [") || head.bytes.contains("\r### ["));
}

std::unique_ptr<DigestReader> readHfMarkdown(ByteSource source) {
    const auto head = headOf(source);
    if (head && looksLikeHfPaperClip(*head)) return readHfPaperClip(std::move(source));
    return std::make_unique<HfMarkdownReader>(std::move(source));
}

} // namespace lectern::digest
