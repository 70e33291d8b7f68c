// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

// A Markdown file with blocks of ours in it. A block is what stands between the lines
//     <!-- lectern:paper UUID HASH -->      and      <!-- /lectern -->
// HASH being that of the block's lines as we wrote them; `lectern:left` instead of `lectern:paper`
// marks a paper that is no longer in the export. Lines are bytes without '\n'; a '\r' stays on
// them.
namespace lectern::exchange {

struct MarkdownSection {
    QByteArray uuid;
    QByteArray hash;
    bool left = false;
    QByteArrayList lines;    // of the block, as they stand in the file
    QByteArrayList trailing; // what follows the block, up to the next
};

struct MarkdownFile {
    QByteArrayList preamble; // what stands before the first block
    QList<MarkdownSection> sections;
    bool crlf = false; // how the file ends its first line
};

// Any bytes. A block without its end reaches to the next block or the end of the file; an end
// without a block is a line like any other. A byte order mark is dropped.
[[nodiscard]] MarkdownFile readMarkdown(const QByteArray &bytes);

[[nodiscard]] QByteArray blockBegin(const MarkdownSection &section);
[[nodiscard]] QByteArray blockEnd();
// Starts like one of the two: must not stand at the start of a line within a block.
[[nodiscard]] bool looksLikeBlockMark(const QByteArray &line);

// Blank lines and white space at line ends, which editors change unasked, do not count.
[[nodiscard]] QByteArray blockHash(const QByteArrayList &lines);

} // namespace lectern::exchange
