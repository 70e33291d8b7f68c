// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/formats/feed/feed_reader.h"

// What "rss" and "atom" have in common: feeds of anybody.
namespace lectern::digest {

base::Result<model::Entry> feedEntryOf(const FeedItem &item);

// The channel's title is the source.
void describeFeed(const FeedFacts &channel, DigestFacts &facts);

} // namespace lectern::digest
