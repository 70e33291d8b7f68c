// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/arxiv/arxiv_oai.h"

#include "core/digest/dates.h"
#include "core/digest/formats/arxiv/arxiv_oai_facts.h"
#include "core/digest/formats/feed/feed_reader.h"

#include <utility>

namespace lectern::digest {

namespace {

class ArxivOaiReader final : public DigestReader {
    Q_DECLARE_TR_FUNCTIONS(Lectern)

  public:
    explicit ArxivOaiReader(ByteSource source)
        : m_xml(std::move(source), m_warnings) {}

    base::Result<std::optional<model::Entry>> next() override;
    [[nodiscard]] DigestFacts facts() const override { return m_facts; }
    [[nodiscard]] qint64 rejected() const override { return m_rejected; }
    [[nodiscard]] QList<model::ImportWarning> warnings() const override {
        return m_warnings.list();
    }

  private:
    base::Status readEnvelope();
    base::Result<std::optional<model::Entry>> readRecord();
    base::Status refuseError();

    Warnings m_warnings;
    XmlSource m_xml;
    DigestFacts m_facts{
        QStringLiteral("arxiv"), QStringLiteral("arxiv-oai"), model::SourceRank::Metadata, {}};
    qint64 m_entries = 0;
    qint64 m_rejected = 0;
    bool m_rootEnded = false;
};

base::Result<std::optional<model::Entry>> ArxivOaiReader::next() {
    while (true) {
        LECTERN_ASSIGN(const bool more, m_xml.nextElement());
        if (!more) {
            if (m_xml.depth() == 0 && std::exchange(m_rootEnded, true))
                return std::optional<model::Entry>();
            continue;
        }
        if (m_xml.tag() != u"record") {
            LECTERN_TRY(readEnvelope());
            continue;
        }
        LECTERN_ASSIGN(auto entry, readRecord());
        if (entry) return entry;
    }
}

// What stands round the records.
base::Status ArxivOaiReader::readEnvelope() {
    if (m_xml.tag() == u"error") return refuseError();
    if (m_xml.tag() != u"responseDate") return {};
    LECTERN_ASSIGN(const QString day, m_xml.text());
    m_facts.day = dayOf(day);
    return {};
}

base::Status ArxivOaiReader::refuseError() {
    const bool none = m_xml.attribute(u"code") == u"noRecordsMatch";
    LECTERN_ASSIGN(const QString text, m_xml.text());
    if (none) return {};
    return base::fail(base::ErrorCode::Invalid,
                      tr("It is no digest but an error that the archive answered: %1.")
                          .arg(text.simplified().left(200)));
}

// Nothing for a deleted record and for one without a paper, of which a warning tells.
base::Result<std::optional<model::Entry>> ArxivOaiReader::readRecord() {
    const qsizetype record = m_xml.depth();
    model::Entry entry;
    entry.line = m_xml.line();
    bool deleted = false;
    OaiFacts metadata;
    m_xml.beginEntry();
    while (true) {
        LECTERN_ASSIGN(const bool more, m_xml.nextElement());
        if (!more && m_xml.depth() < record) break;
        if (!more) continue;
        if (m_xml.tag() == u"header") {
            deleted = m_xml.attribute(u"status") == u"deleted";
            LECTERN_TRY(m_xml.skip());
        } else {
            LECTERN_TRY(metadata.take(m_xml));
        }
    }
    m_xml.endEntry();
    if (deleted) {
        m_warnings.add(entry.line, 0, tr("A record that the archive has deleted is left out."));
        return std::optional<model::Entry>();
    }
    if (!metadata.toldAny()) {
        ++m_rejected;
        m_warnings.add(entry.line, 0, tr("A record without a paper in arXiv's own format."));
        return std::optional<model::Entry>();
    }
    entry.facts = metadata.facts();
    entry.position = ++m_entries;
    return std::optional(std::move(entry));
}

} // namespace

bool looksLikeArxivOai(const Head &head) {
    return feedHeadOf(head).root == u"OAI-PMH";
}

std::unique_ptr<DigestReader> readArxivOai(ByteSource source) {
    return std::make_unique<ArxivOaiReader>(std::move(source));
}

} // namespace lectern::digest
