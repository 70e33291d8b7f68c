// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/formats/feed/feed_reader.h"

// What the RSS 2.0 and Atom feeds of rss.arxiv.org have in common.
namespace lectern::digest {

// "cross", "replace", "replace-cross": what replaces is a replacement, wherever it was listed.
[[nodiscard]] model::Announced announcedAs(const QString &type);

base::Result<model::Entry> announcementOf(const FeedItem &item);

void describeArxivFeed(const FeedFacts &channel, DigestFacts &facts);

} // namespace lectern::digest
