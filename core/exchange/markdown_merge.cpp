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
#include "core/exchange/markdown_merge.h"

#include "core/base/uuid.h"
#include "core/exchange/line_difference.h"
#include "core/exchange/markdown_file.h"
#include "core/exchange/markdown_paper.h"
#include "core/exchange/plain_text.h"

#include <QHash>
#include <QSet>

namespace lectern::exchange {

namespace {

constexpr qsizetype beforeAll = -1;

QByteArray uuidOf(const model::Paper &paper) {
    return base::toText(paper.uuid).toLatin1();
}

QByteArray leftNotice() {
    return QByteArrayLiteral("*No longer in this list.*");
}

// The block's own lines, without the notice that we put before them.
QByteArrayList withoutNotice(const MarkdownSection &section) {
    QByteArrayList lines = section.lines;
    if (section.left && !lines.isEmpty() && trimmedEnd(lines.constFirst()) == leftNotice())
        lines.removeFirst();
    return lines;
}

// Builds the file line by line. What it writes itself ends as the lines of the file do.
class MarkdownLines {
  public:
    explicit MarkdownLines(bool crlf)
        : m_end(crlf ? "\r\n" : "\n") {}

    void keep(const QByteArrayList &lines) {
        for (const QByteArray &line : lines)
            m_bytes += line + '\n';
    }
    void write(const QByteArrayList &lines) {
        for (const QByteArray &line : lines)
            m_bytes += line + m_end;
    }
    void part() {
        const bool parted =
            m_bytes.isEmpty() || m_bytes.endsWith("\n\n") || m_bytes.endsWith("\n\r\n");
        if (!parted) m_bytes += m_end;
    }
    void partFrom(const QByteArrayList &following) {
        if (!following.isEmpty() && !isBlank(following.constFirst())) part();
    }
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

  private:
    QByteArray m_end;
    QByteArray m_bytes;
};

class MarkdownMerge {
  public:
    MarkdownMerge(const QList<model::Paper> &papers, const MarkdownFile &file)
        : m_file(file)
        , m_out(file.crlf) {
        for (const model::Paper &paper : papers)
            m_papers.insert(uuidOf(paper), &paper);
        placeNewPapers(papers);
    }

    QByteArray bytes() {
        m_out.keep(m_file.preamble);
        writeNewPapers(beforeAll);
        for (qsizetype i = 0; i < m_file.sections.size(); ++i) {
            writeSection(m_file.sections.at(i));
            writeNewPapers(i);
        }
        return m_out.bytes();
    }

  private:
    void placeNewPapers(const QList<model::Paper> &papers) {
        QHash<QByteArray, qsizetype> sections;
        for (qsizetype i = 0; i < m_file.sections.size(); ++i)
            sections.insert(m_file.sections.at(i).uuid, i);
        QSet<QByteArray> placed;
        qsizetype place = beforeAll;
        for (const model::Paper &paper : papers) {
            const QByteArray uuid = uuidOf(paper);
            if (sections.contains(uuid))
                place = sections.value(uuid);
            else if (!placed.contains(uuid))
                m_newPapers[place].append(&paper);
            placed.insert(uuid);
        }
    }

    void writeNewPapers(qsizetype place) {
        const QList<const model::Paper *> papers = m_newPapers.value(place);
        for (const model::Paper *paper : papers) {
            m_out.part();
            writeBlock(*paper);
        }
        if (!papers.isEmpty() && place + 1 < m_file.sections.size()) m_out.part();
    }

    void writeBlock(const model::Paper &paper) {
        const QByteArrayList lines = markdownPaper(paper);
        MarkdownSection section;
        section.uuid = uuidOf(paper);
        section.hash = blockHash(lines);
        m_out.write({blockBegin(section)});
        m_out.write(lines);
        m_out.write({QByteArray(), blockEnd()}); // apart from a paragraph, which might swallow it
    }

    void writeSection(const MarkdownSection &section) {
        const model::Paper *paper = m_papers.value(section.uuid);
        if (paper) {
            writeBlock(*paper);
            keepEdits(section, *paper);
        } else {
            keepLeftBlock(section);
        }
        m_out.keep(section.trailing);
    }

    void keepEdits(const MarkdownSection &section, const model::Paper &paper) {
        const QByteArrayList lines = withoutNotice(section);
        if (blockHash(lines) == section.hash) return;
        const QByteArrayList edits = linesOnlyIn(lines, markdownPaper(paper));
        if (edits.isEmpty()) return;
        m_out.part();
        m_out.keep(edits);
        m_out.partFrom(section.trailing);
    }

    void keepLeftBlock(MarkdownSection section) {
        const bool leavesNow = !section.left;
        section.left = true;
        m_out.write({blockBegin(section)});
        if (leavesNow) m_out.write({leftNotice()});
        if (leavesNow) m_out.partFrom(section.lines);
        m_out.keep(section.lines);
        m_out.write({blockEnd()});
    }

    const MarkdownFile &m_file;
    QHash<QByteArray, const model::Paper *> m_papers;
    QHash<qsizetype, QList<const model::Paper *>> m_newPapers; // by the section they follow
    MarkdownLines m_out;
};

} // namespace

QByteArray mergeMarkdown(const QList<model::Paper> &papers, const QByteArray &existing) {
    const QByteArray start = existing.trimmed().isEmpty() ? QByteArray("# Papers\n") : existing;
    const MarkdownFile file = readMarkdown(start);
    return MarkdownMerge(papers, file).bytes();
}

} // namespace lectern::exchange
