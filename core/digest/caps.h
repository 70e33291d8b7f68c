// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// What a file may hold at most, in bytes as they stand in it; a message names the cap it met.
namespace lectern::digest::caps {

constexpr qint64 title = qint64{64} * 1024;   // "64 KiB"
constexpr qint64 field = qint64{1024} * 1024; // "1 MiB", any other text of an entry
constexpr qsizetype authors = 5000;
constexpr qint64 macro = qint64{64} * 1024;           // "64 KiB", what one @string stands for
constexpr qint64 entry = qint64{8} * 1024 * 1024;     // "8 MiB"
constexpr qint64 document = qint64{64} * 1024 * 1024; // "64 MiB", what is read whole
constexpr int depth = 64;                             // of nested JSON, XML and BibTeX
constexpr int htmlDepth = 256;                        // of nested elements
constexpr qsizetype htmlAttributes = 256;             // of one tag
constexpr qsizetype htmlParts = 250'000;              // tags and attributes of a page
constexpr qint64 tag = qint64{64} * 1024;             // "64 KiB", of XML
constexpr qsizetype attributes = 256;                 // of an XML tag, name spaces among them
constexpr int mailDepth = 20;                         // of nested parts
constexpr qsizetype mailParts = 1000;
constexpr qsizetype mailTexts = 16;                    // that are looked into
constexpr qint64 mailHead = qint64{1024} * 1024;       // "1 MiB", of a mail or of a part
constexpr qint64 unpackedFreely = qint64{1024} * 1024; // "1 MiB", however little is packed
constexpr qint64 unpackedTimes = 100;                  // what it takes on the disk, beyond that
constexpr qint64 archiveMembers = 10'000;
constexpr qsizetype nameSpaces = 256; // declared round one XML element

} // namespace lectern::digest::caps
