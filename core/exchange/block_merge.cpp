// SPDX-License-Identifier: GPL-3.0-or-later
//
// Inside a block is Lectern's, outside is the reader's.
//
// - What stands outside blocks is never touched, moved or reordered; blocks stay where they are.
// - A block whose paper is exported is written anew. Did the reader edit it (its hash differs), her
//   lines go right below the block, where they are hers: all that the new block does not say. The
//   old block is not known, only its hash; so where she edited a block and the paper changed too,
//   an old line of ours may be taken for hers. Rather twice than lost.
// - A block whose paper is no longer exported stays as it is, her edits included, and says in its
//   first line that the paper left. When the paper is back, it is a block like any other.
// - A new paper's block goes behind the block of the paper before it in the export and what she
//   wrote below that; before the first block where there is none.
// - A paper that has several blocks, because she copied one, has all of them written.
#include "core/exchange/block_merge.h"

#include "core/base/uuid.h"
#include "core/exchange/block_output.h"
#include "core/exchange/line_difference.h"
#include "core/exchange/plain_text.h"

#include <QHash>
#include <QIODevice>
#include <QSet>

namespace lectern::exchange {

namespace {

using Role = PreviewLine::Role;

constexpr qsizetype beforeAll = -1;

QByteArray spelled(const QUuid &paper) {
    return base::toText(paper).toLatin1();
}

// The new papers by the section that they follow.
using NewPapers = QHash<qsizetype, QList<QUuid>>;

NewPapers placesOf(const QList<QUuid> &papers, const QHash<QUuid, qsizetype> &sections) {
    NewPapers places;
    qsizetype place = beforeAll;
    for (const QUuid &paper : papers) {
        const auto section = sections.constFind(paper);
        if (section == sections.cend())
            places[place].append(paper);
        else
            place = *section;
    }
    return places;
}

struct FileShape {
    NewPapers newPapers;
    qsizetype sections = 0;
};

FileShape shapeOf(QIODevice &existing, const BlockMarks &marks, const BlockSpool &blocks) {
    QHash<QUuid, qsizetype> sections; // of a paper that has several, the last
    BlockReader reader(existing, marks);
    qsizetype count = 0;
    for (auto section = reader.next(); section; section = reader.next(), ++count)
        if (blocks.contains(section->paper())) sections.insert(section->paper(), count);
    return {placesOf(blocks.papers(), sections), count};
}

class BlockMerge {
  public:
    BlockMerge(const BlockFormat &format, BlockSpool &blocks, BlockReader &file, FileShape shape,
               const Sink &sink, MergePreview *preview)
        : m_format(format)
        , m_marks(format.marks())
        , m_blocks(blocks)
        , m_file(file)
        , m_shape(std::move(shape))
        , m_preview(preview)
        , m_out(format, file.crlf(), sink, preview) {}

    base::Status run() {
        LECTERN_TRY(m_out.keep(m_file.preamble()));
        LECTERN_TRY(writeNewPapers(beforeAll));
        qsizetype place = 0;
        for (auto section = m_file.next(); section; section = m_file.next(), ++place) {
            LECTERN_TRY(writeSection(*section));
            LECTERN_TRY(writeNewPapers(place));
        }
        LECTERN_TRY(m_out.partFrom(m_file.foot()));
        return m_out.keep(m_file.foot());
    }

  private:
    base::Status writeNewPapers(qsizetype place) {
        const QList<QUuid> papers = m_shape.newPapers.value(place);
        for (const QUuid &paper : papers) {
            LECTERN_ASSIGN(const QByteArrayList lines, m_blocks.lines(paper));
            LECTERN_TRY(m_out.part());
            LECTERN_TRY(m_out.writeBlock(spelled(paper), lines, nullptr));
            if (m_preview) ++m_preview->fresh;
        }
        if (!papers.isEmpty() && place + 1 < m_shape.sections) return m_out.part();
        return {};
    }

    base::Status writeSection(const BlockSection &section) {
        if (m_blocks.contains(section.paper())) {
            LECTERN_ASSIGN(const QByteArrayList lines, m_blocks.lines(section.paper()));
            LECTERN_TRY(renewBlock(section, lines));
        } else {
            LECTERN_TRY(keepLeftBlock(section));
        }
        return m_out.keep(section.trailing);
    }

    base::Status renewBlock(const BlockSection &section, const QByteArrayList &lines) {
        const QByteArrayList before = withoutNotice(section);
        const bool edited = blockHash(before) != section.hash;
        const QByteArrayList edits = edited ? linesOnlyIn(before, lines) : QByteArrayList();
        count(section, lines);
        QByteArrayList ours = before; // what she edited is not taken out: it moves below
        for (const QByteArray &line : edits)
            ours.removeOne(line);
        LECTERN_TRY(m_out.writeBlock(section.uuid, lines, &ours));
        if (edits.isEmpty()) return {};
        LECTERN_TRY(m_out.part());
        LECTERN_TRY(m_out.keep(edits));
        return m_out.partFrom(section.trailing);
    }

    void count(const BlockSection &section, const QByteArrayList &lines) {
        if (!m_preview) return;
        const bool same = section.hash == blockHash(lines) && !section.left;
        ++(same ? m_preview->same : m_preview->changed);
    }

    base::Status keepLeftBlock(BlockSection section) {
        const bool leavesNow = !section.left;
        if (m_preview && leavesNow) ++m_preview->left;
        section.left = true;
        LECTERN_TRY(m_out.write({blockBegin(m_marks, section)}, Role::Mark));
        if (leavesNow) {
            LECTERN_TRY(m_out.write({m_format.leftNotice()}, Role::Added));
            LECTERN_TRY(m_out.partFrom(section.lines));
        }
        LECTERN_TRY(m_out.keepBlock(section.lines));
        return m_out.write({blockEnd(m_marks)}, Role::Mark);
    }

    // The block's own lines, without the notice that we put before them.
    [[nodiscard]] QByteArrayList withoutNotice(const BlockSection &section) const {
        QByteArrayList lines = section.lines;
        if (section.left && !lines.isEmpty() &&
            trimmedEnd(lines.constFirst()) == m_format.leftNotice())
            lines.removeFirst();
        return lines;
    }

    const BlockFormat &m_format;
    BlockMarks m_marks;
    BlockSpool &m_blocks;
    BlockReader &m_file;
    FileShape m_shape;
    MergePreview *m_preview;
    BlockOutput m_out;
};

} // namespace

base::Status mergeBlocks(const BlockFormat &format, BlockSpool &blocks, QIODevice &existing,
                         const Sink &sink, MergePreview *preview) {
    FileShape shape = shapeOf(existing, format.marks(), blocks);
    existing.seek(0);
    BlockReader file(existing, format.marks());
    return BlockMerge(format, blocks, file, std::move(shape), sink, preview).run();
}

} // namespace lectern::exchange
