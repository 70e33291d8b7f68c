// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/note_file.h"

#include "core/exchange/block_merge.h"
#include "core/exchange/citation_key.h"
#include "core/exchange/front_matter.h"
#include "core/exchange/markdown_format.h"
#include "core/exchange/markdown_paper.h"
#include "core/exchange/markdown_text.h"
#include "core/exchange/paper_words.h"
#include "core/exchange/plain_text.h"
#include "core/exchange/yaml_text.h"

#include <QBuffer>

namespace lectern::exchange {

namespace {

const QByteArray keysStart = QByteArrayLiteral("<!-- keys ");
const QByteArray keysEnd = QByteArrayLiteral(" -->");

class Matter {
  public:
    void add(const char *name, const QString &value) {
        if (!value.isEmpty()) m_keys.append({name, {QByteArray(name) + ": " + toUtf8(value)}});
    }
    void addText(const char *name, const QString &text) {
        if (!text.trimmed().isEmpty()) add(name, yamlText(text));
    }
    void addList(const char *name, const QStringList &values) {
        if (values.isEmpty()) return;
        MatterKey key{name, {QByteArray(name) + ':'}};
        for (const QString &value : values)
            key.lines += "  - " + toUtf8(yamlText(value));
        m_keys.append(key);
    }
    [[nodiscard]] const QList<MatterKey> &keys() const { return m_keys; }

  private:
    QList<MatterKey> m_keys;
};

QStringList obsidianTags(const model::Paper &paper) {
    QStringList tags;
    for (const QString &name : tagNames(paper))
        if (const QString tag = obsidianTag(name); !tags.contains(tag)) tags += tag;
    return tags;
}

QStringList wikiLinks(const QStringList &names) {
    QStringList links;
    for (const QString &name : names)
        if (const QString target = wikiTarget(name); !target.isEmpty())
            links += QStringLiteral("[[") + target + QStringLiteral("]]");
    return links;
}

QList<MatterKey> matterOf(const ExportedPaper &exported) {
    const model::Paper &paper = exported.paper;
    const model::Facts &facts = paper.facts;
    Matter matter;
    matter.addText("title", facts.title.tidy);
    matter.addList("authors", facts.authors);
    matter.add("year", publicationYear(facts));
    matter.addText("citekey", exported.key);
    matter.addText("arxiv", facts.identifiers.arxiv);
    matter.addText("doi", facts.identifiers.doi);
    matter.addText("url", pageOf(facts));
    matter.add("decision", model::toText(paper.decision.state));
    matter.add("progress", progressWord(paper.progress).toLower());
    matter.addList("tags", obsidianTags(paper));
    matter.addList("lists", wikiLinks(paper.lists));
    return matter.keys();
}

// The block of a note: which keys we wrote, and the body.
class NoteFormat final : public BlockFormat {
  public:
    explicit NoteFormat(QByteArray hashes)
        : m_hashes(std::move(hashes)) {}

    [[nodiscard]] BlockMarks marks() const override { return markdownMarks(); }
    [[nodiscard]] QByteArrayList opening(const Heading & /*heading*/) const override { return {}; }
    [[nodiscard]] QByteArrayList block(const ExportedPaper &paper) const override {
        return QByteArrayList{keysStart + m_hashes + keysEnd} + toUtf8(markdownBody(paper));
    }
    [[nodiscard]] QByteArray leftNotice() const override { return {}; }

  private:
    QByteArray m_hashes;
};

// What we wrote under each key the last time, as the block says.
QByteArray hashesBefore(const QByteArrayList &note) {
    for (const QByteArray &line : note)
        if (line.startsWith(keysStart))
            return trimmedEnd(line).chopped(keysEnd.size()).mid(keysStart.size());
    return {};
}

QByteArrayList linesOfNote(const QByteArray &existing) {
    QByteArrayList lines = existing.split('\n');
    if (lines.constLast().isEmpty()) lines.removeLast();
    if (!lines.isEmpty() && lines.constFirst().startsWith("\xEF\xBB\xBF"))
        lines.first().remove(0, 3);
    return lines;
}

} // namespace

base::Result<QByteArray> mergedNote(const ExportedPaper &paper, const QByteArray &existing,
                                    MergePreview *preview) {
    const QList<MatterKey> ours = matterOf(paper);
    const QByteArrayList before = linesOfNote(existing);
    const FrontMatter there = readFrontMatter(before);
    const QByteArray end = existing.contains("\r\n") ? "\r\n" : "\n";
    QByteArray start;
    for (const QByteArray &line :
         writeFrontMatter(mergeFrontMatter(there.keys, ours, hashesBefore(there.body))))
        start += trimmedEnd(line) + end;
    QByteArray body;
    for (const QByteArray &line : there.body)
        body += line + '\n';
    if (before.isEmpty()) body = "# " + toUtf8(markdownTitle(paper.paper.facts)) + '\n';

    const NoteFormat format(hashesOfKeys(ours));
    BlockSpool block;
    LECTERN_TRY(block.add(paper.paper.uuid, format.block(paper)));
    QBuffer device(&body);
    device.open(QIODevice::ReadOnly);
    QByteArray merged;
    LECTERN_TRY(mergeBlocks(
        format, block, device,
        [&merged](const QByteArray &bytes) -> base::Status {
            merged += bytes;
            return {};
        },
        preview));
    return start + merged;
}

QUuid paperOfNote(QByteArray head) {
    QBuffer device(&head);
    device.open(QIODevice::ReadOnly);
    BlockReader reader(device, markdownMarks());
    const auto section = reader.next();
    const bool ours =
        section && !section->lines.isEmpty() && section->lines.constFirst().startsWith(keysStart);
    return ours ? section->paper() : QUuid();
}

} // namespace lectern::exchange
