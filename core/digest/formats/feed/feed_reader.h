// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/decode.h"
#include "core/digest/formats/feed/feed_item.h"
#include "core/digest/reader.h"
#include "core/digest/sniff.h"
#include "core/digest/warnings.h"

#include <QCoreApplication>

namespace lectern::digest {

// What the head of a file shows of a feed.
struct FeedHead {
    QString root;     // "rss", "RDF", "feed", "OAI-PMH"; empty where it is no XML
    QString preamble; // what stands before the first item, as text
};
[[nodiscard]] FeedHead feedHeadOf(const Head &head);

// Of the channel or feed, known before the first item.
struct FeedFacts {
    QString title;
    QString day;     // pubDate, dc:date, updated or lastBuildDate as it stands
    int dayRank = 0; // which of them it is: the best wins
};

// One dialect of the feeds: how an item becomes an entry, and the channel the facts of a digest.
struct FeedDialect {
    DigestFacts facts;
    void (*describe)(const FeedFacts &channel, DigestFacts &facts);
    // An error ends the reading: an item may say that the feed is none.
    base::Result<model::Entry> (*entryOf)(const FeedItem &item);
};

// Streams the items of RSS 2.0, RDF or Atom. A feed without items is one.
class FeedReader final : public DigestReader {
  public:
    FeedReader(ByteSource source, FeedDialect dialect)
        : m_xml(std::move(source), m_warnings)
        , m_dialect(std::move(dialect)) {}

    base::Result<std::optional<model::Entry>> next() override;
    [[nodiscard]] DigestFacts facts() const override { return m_dialect.facts; }
    [[nodiscard]] qint64 rejected() const override { return 0; }
    [[nodiscard]] QList<model::ImportWarning> warnings() const override {
        return m_warnings.list();
    }

  private:
    base::Status readChannelElement();
    base::Result<std::optional<model::Entry>> readEntry();

    Warnings m_warnings;
    XmlSource m_xml;
    FeedDialect m_dialect;
    FeedFacts m_channel;
    qint64 m_entries = 0;
    bool m_rootEnded = false;
};

// The text of a description: HTML to plain text, plain text as it is.
[[nodiscard]] QString plainTextOf(const QString &description);

} // namespace lectern::digest
