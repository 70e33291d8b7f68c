// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/xml_source.h"

#include <QStringList>

namespace lectern::digest {

// An item of RSS 2.0 (rssboard.org/rss-specification), RDF Site Summary 1.0 or Atom (RFC 4287),
// with Dublin Core and arXiv's own elements, as it stands: nothing is taken apart here.
struct FeedItem {
    QString title;
    QString link;
    QString text;      // description, summary or content, whichever is longest
    QString id;        // guid, id
    QString published; // pubDate, published, dc:date
    QString updated;
    QStringList authors; // an element each; one may name several
    QStringList categories;
    QString primaryCategory;
    QString announceType; // "new", "cross", "replace", "replace-cross"
    QString doi;
    QString journal;
    QString comment;
    qint64 line = 0;
};

// Reads the item that has just begun to its end. Errors: those of XmlSource.
base::Result<FeedItem> readFeedItem(XmlSource &xml);

} // namespace lectern::digest
