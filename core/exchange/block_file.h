// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QUuid>

#include <optional>

class QIODevice;

// A text file with blocks of ours in it. A block is what stands between the lines
//     <!-- lectern:paper UUID HASH -->      and      <!-- /lectern -->
// HASH being that of the block's lines as we wrote them; `lectern:left` instead of `lectern:paper`
// marks a paper that is no longer in the export. A line <!-- lectern:foot --> begins what ends the
// file, which new blocks stand before. Lines are bytes without '\n'; a '\r' stays on them.
namespace lectern::exchange {

// What stands around the words of a mark: the comment of the format.
struct BlockMarks {
    QByteArray before;
    QByteArray after;
};

struct BlockSection {
    QByteArray uuid;
    QByteArray hash;
    bool left = false;
    QByteArrayList lines;    // of the block, as they stand in the file
    QByteArrayList trailing; // what follows the block, up to the next or to the foot

    [[nodiscard]] QUuid paper() const { return QUuid::fromString(QLatin1String(uuid)); }
};

[[nodiscard]] QByteArray blockBegin(const BlockMarks &marks, const BlockSection &section);
[[nodiscard]] QByteArray blockEnd(const BlockMarks &marks);
[[nodiscard]] QByteArray footMark(const BlockMarks &marks);
// Starts like one of ours: must not stand at the start of a line within a block.
[[nodiscard]] bool looksLikeBlockMark(const BlockMarks &marks, const QByteArray &line);

// Blank lines and white space at line ends, which editors change unasked, do not count.
[[nodiscard]] QByteArray blockHash(const QByteArrayList &lines);

// Reads such a file section by section. Any bytes: a block without its end reaches to the next
// block or the end of the file; an end without a block is a line like any other. A byte order mark
// is dropped. What the device refuses ends the file; ask it.
class BlockReader {
  public:
    // `device` is open for reading, at its start, and outlives the reader.
    BlockReader(QIODevice &device, BlockMarks marks);

    // What stands before the first block.
    [[nodiscard]] const QByteArrayList &preamble() const { return m_preamble; }
    // How the file ends its first line.
    [[nodiscard]] bool crlf() const { return m_crlf; }
    [[nodiscard]] std::optional<BlockSection> next();
    // The foot and all behind it; complete once next() has given nothing.
    [[nodiscard]] const QByteArrayList &foot() const { return m_foot; }

  private:
    [[nodiscard]] std::optional<QByteArray> nextLine();
    [[nodiscard]] std::optional<BlockSection> begunBy(const QByteArray &line) const;
    void readFoot(const QByteArray &first);

    QIODevice &m_device;
    BlockMarks m_marks;
    QByteArrayList m_preamble;
    std::optional<BlockSection> m_ahead; // begun, its lines not read yet
    QByteArrayList m_foot;
    bool m_crlf = false;
    bool m_first = true;
};

} // namespace lectern::exchange
