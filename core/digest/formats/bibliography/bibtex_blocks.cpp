// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/bibliography/bibtex_blocks.h"

#include "core/digest/caps.h"

namespace lectern::digest {

namespace {

bool belongsToBlockType(QChar c) {
    return c.isLetterOrNumber() || c == u'_' || c == u'-';
}

qsizetype behindBibtexBlanks(QStringView text, qsizetype at) {
    while (at < text.size() && text[at].isSpace())
        ++at;
    return at;
}

qsizetype behindBlockType(QStringView text, qsizetype at) {
    while (at < text.size() && belongsToBlockType(text[at]))
        ++at;
    return at;
}

// Finds the end of a body, line by line. In "@article(…)" quotation marks hide a bracket.
class BlockNesting {
  public:
    explicit BlockNesting(QChar opener)
        : m_bracket(opener == u'(') {}

    // The index of what closes the body; -1 where the line does not.
    qsizetype endIn(QStringView line, qsizetype from) {
        for (qsizetype i = from; i < line.size(); ++i)
            if (closes(line[i].unicode())) return i;
        return -1;
    }
    [[nodiscard]] int deepest() const { return m_deepest; }

  private:
    bool closes(char16_t c) {
        if (c == u'{') m_deepest = std::max(m_deepest, ++m_depth);
        if (c == u'}' && m_depth == 0) return !m_bracket;
        if (c == u'}') --m_depth;
        if (!m_bracket || m_depth > 0) return false;
        if (c == u'"') m_quoted = !m_quoted;
        return c == u')' && !m_quoted;
    }

    bool m_bracket;
    bool m_quoted = false;
    int m_depth = 0; // of braces within the body
    int m_deepest = 0;
};

// A body as it grows; one with a fault is let go at once.
class BlockGrowth {
  public:
    explicit BlockGrowth(BibtexBlock &block)
        : m_block(block) {}

    void add(QStringView text, int depth) {
        m_size += text.size() + 1;
        if (depth > caps::depth) m_block.fault = BibtexBlock::Fault::TooDeep;
        if (m_size > caps::entry) m_block.fault = BibtexBlock::Fault::TooLarge;
        if (m_block.fault == BibtexBlock::Fault::None)
            m_block.body += text;
        else
            m_block.body = QString();
    }

  private:
    BibtexBlock &m_block;
    qint64 m_size = 0;
};

} // namespace

struct BibtexBlocks::Head {
    QString type;
    QChar opener;
    qsizetype end = 0; // where the body begins
};

std::optional<BibtexBlocks::Head> BibtexBlocks::headAt(QStringView line, qsizetype at) {
    if (at >= line.size() || line[at] != u'@') return std::nullopt;
    const qsizetype begin = behindBibtexBlanks(line, at + 1);
    const qsizetype end = behindBlockType(line, begin);
    const qsizetype opener = behindBibtexBlanks(line, end);
    if (end == begin || opener == line.size()) return std::nullopt;
    if (line[opener] != u'{' && line[opener] != u'(') return std::nullopt;
    return Head{line.sliced(begin, end - begin).toString().toLower(), line[opener], opener + 1};
}

bool beginsBibtexBlock(QStringView line) {
    if (line.isEmpty() || line[0] != u'@') return false;
    const qsizetype end = behindBlockType(line, 1);
    const qsizetype opener = behindBibtexBlanks(line, end);
    return end > 1 && opener < line.size() && (line[opener] == u'{' || line[opener] == u'(');
}

base::Result<std::optional<BibtexBlock>> BibtexBlocks::next() {
    while (true) {
        const qsizetype at = m_line ? m_line->text.indexOf(u'@', m_at) : -1;
        if (at < 0) {
            LECTERN_ASSIGN(m_line, m_lines.next());
            m_at = 0;
            if (!m_line) return std::optional<BibtexBlock>();
            continue;
        }
        LECTERN_TRY(joinHead(at));
        if (const auto head = headAt(m_line->text, at)) return read(*head);
        m_at = at + 1;
        if (behindBibtexBlanks(m_line->text, 0) == at)
            return std::optional(BibtexBlock{
                {}, {}, m_line->number, m_line->number, BibtexBlock::Fault::NotAnEntry});
    }
}

// The opening brace may stand on the line behind "@article".
base::Status BibtexBlocks::joinHead(qsizetype at) {
    const QStringView line = m_line->text;
    const qsizetype end =
        behindBibtexBlanks(line, behindBlockType(line, behindBibtexBlanks(line, at + 1)));
    if (end < line.size()) return {};
    LECTERN_ASSIGN(std::optional<Line> following, m_lines.next());
    if (!following) return {};
    const QStringView text = QStringView(following->text).trimmed();
    if (text.startsWith(u'{') || text.startsWith(u'('))
        m_line->text += u'\n' + following->text;
    else
        m_lines.putBack(std::move(*following));
    return {};
}

base::Result<std::optional<BibtexBlock>> BibtexBlocks::read(const Head &head) {
    const qint64 bodyLine = m_line->number + QStringView(m_line->text).first(head.end).count(u'\n');
    BibtexBlock block{head.type, {}, m_line->number, bodyLine};
    BlockNesting nesting(head.opener);
    BlockGrowth growth(block);
    m_at = head.end;
    while (true) {
        const QStringView rest = QStringView(m_line->text).sliced(m_at);
        const qsizetype end = nesting.endIn(rest, 0);
        growth.add(end < 0 ? rest : rest.first(end), nesting.deepest());
        m_at += end + 1;
        if (end >= 0) return std::optional(std::move(block));
        LECTERN_ASSIGN(const bool belongs, nextLine(block));
        if (!belongs) {
            block.fault = BibtexBlock::Fault::Unclosed;
            return std::optional(std::move(block));
        }
        growth.add(u"\n", 0);
    }
}

// False where the file ends or another block begins.
base::Result<bool> BibtexBlocks::nextLine(const BibtexBlock &block) {
    LECTERN_ASSIGN(m_line, m_lines.next());
    m_at = 0;
    return m_line && (block.type == u"comment" || !beginsBibtexBlock(m_line->text));
}

} // namespace lectern::digest
