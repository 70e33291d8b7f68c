// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/hf/hf_link_lines.h"

#include "core/digest/caps.h"
#include "core/digest/formats/hf/hf_address.h"
#include "core/digest/formats/hf/hf_card_texts.h"
#include "core/digest/formats/hf/hf_cards.h"
#include "core/digest/line_digest_reader.h"

#include <QCoreApplication>

namespace lectern::digest {

namespace {

class HfLinkLinesReader final : public LineDigestReader {
    Q_DECLARE_TR_FUNCTIONS(Lectern)

  public:
    explicit HfLinkLinesReader(ByteSource source)
        : LineDigestReader(std::move(source),
                           {QStringLiteral("hf-daily"), QStringLiteral("hf-text"),
                            model::SourceRank::PageCapture, std::nullopt}) {}

    base::Result<std::optional<model::Entry>> next() override;

  private:
    base::Status takeLine(const Line &line);
    base::Status takeText(const Line &line);
    void takeAddress(const QString &address);
    void takeCardAddress(const QString &address);
    model::Entry admitted(model::Entry entry);

    HfCaptureDay m_day;
    HfCards m_cards;
    QList<Line> m_texts; // since the last address
    qint64 m_bytes = 0;  // of them
    bool m_ended = false;
};

base::Result<std::optional<model::Entry>> HfLinkLinesReader::next() {
    while (true) {
        if (std::optional<model::Entry> entry = m_cards.take())
            return std::optional(admitted(std::move(*entry)));
        if (m_ended) return end();
        LECTERN_ASSIGN(const std::optional<Line> line, m_lines.next());
        m_ended = !line;
        if (line)
            LECTERN_TRY(takeLine(*line));
        else
            m_cards.end({});
    }
}

model::Entry HfLinkLinesReader::admitted(model::Entry entry) {
    m_facts.day = m_day.day();
    if (entry.facts.abstract.raw.isEmpty())
        m_warnings.add(entry.line, 0, tr("No abstract stands with this title."));
    return counted(std::move(entry));
}

base::Status HfLinkLinesReader::takeLine(const Line &line) {
    const QString text = line.text.trimmed();
    if (!m_cards.current()) m_day.takeHeadingLine(text);
    if (text.startsWith(u"https://") && !text.contains(u' ')) {
        takeAddress(text);
        m_texts.clear();
        m_bytes = 0;
    } else if (!text.isEmpty() && !text.contains(u"](http")) {
        return takeText(line);
    }
    return {};
}

base::Status HfLinkLinesReader::takeText(const Line &line) {
    const model::Entry *card = m_cards.current();
    const bool isDate =
        card && !card->facts.abstract.raw.isEmpty() && m_cards.takeDate(line.text, m_day);
    if (isDate) return {};
    m_texts.append(line);
    m_bytes += line.bytes;
    if (m_bytes <= caps::entry) return {};
    return base::fail(base::ErrorCode::TooLarge,
                      tr("The text that begins at line %1 is larger than 8 MiB, the most an entry "
                         "may have.")
                          .arg(m_texts.first().number));
}

void HfLinkLinesReader::takeAddress(const QString &address) {
    const QString last = m_texts.isEmpty() ? QString() : m_texts.last().text;
    const auto count = hfCount(withoutHfLabels(last));
    model::Entry *card = m_cards.current();
    if (isHfVote(address)) {
        if (count) m_cards.vote(hfPaperId(address), *count);
    } else if (isHfComments(address)) {
        if (card && count && m_cards.isCurrent(address)) card->readings.comments = count;
    } else if (!hfPaperId(address).isEmpty() && !m_texts.isEmpty()) {
        takeCardAddress(address);
    }
}

// The first address of a card stands behind its title, the second behind its abstract.
void HfLinkLinesReader::takeCardAddress(const QString &address) {
    if (!m_cards.isCurrent(address)) {
        m_cards.begin(m_texts.last().text.trimmed(), address, m_texts.last().number);
        return;
    }
    model::Entry *card = m_cards.current();
    if (!card->facts.abstract.raw.isEmpty() || isHfCardNoise(m_texts.first().text)) return;
    QStringList texts;
    for (const Line &line : m_texts)
        texts.append(line.text);
    card->facts.abstract.raw = texts.join(u'\n');
}

} // namespace

bool looksLikeHfLinkLines(const Head &head) {
    const QByteArray address = "\nhttps://huggingface.co/papers/";
    if (!looksLikeHfCapture(head.bytes)) return false;
    for (qsizetype i = head.bytes.indexOf(address); i >= 0;
         i = head.bytes.indexOf(address, i + 1)) {
        const char next = head.bytes.mid(i + address.size(), 1).front();
        if (next >= '0' && next <= '9') return true;
    }
    return false;
}

std::unique_ptr<DigestReader> readHfLinkLines(ByteSource source) {
    return std::make_unique<HfLinkLinesReader>(std::move(source));
}

} // namespace lectern::digest
