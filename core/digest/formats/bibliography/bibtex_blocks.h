// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/line_reader.h"

namespace lectern::digest {

// "@type{body}" or "@type(body)", not looked into.
struct BibtexBlock {
    enum class Fault {
        None,
        NotAnEntry, // a line begins with @, and nothing that could be a block follows
        Unclosed,   // the next block begins, or the file ends, before its last brace
        TooDeep,    // more braces in each other than a file may have
        TooLarge,   // more bytes than an entry may have
    };
    QString type;        // in small letters: "article", "string", "comment"
    QString body;        // its lines joined by LF; not whole where there is a fault
    qint64 line = 0;     // of the @
    qint64 bodyLine = 0; // where the body begins
    Fault fault = Fault::None;
};

// The blocks of a BibTeX file, one at a time; what stands between them is commentary. BibTeX counts
// every brace, escaped or not. A block that is never closed ends where a line begins with the next
// one; only @comment may hold such a line. `lines` outlives it.
class BibtexBlocks {
  public:
    explicit BibtexBlocks(LineReader &lines)
        : m_lines(lines) {}

    // The next block; nothing at the end. Errors: those of LineReader.
    base::Result<std::optional<BibtexBlock>> next();

  private:
    struct Head;

    base::Status joinHead(qsizetype at);
    base::Result<std::optional<BibtexBlock>> read(const Head &head);
    base::Result<bool> nextLine(const BibtexBlock &block);
    [[nodiscard]] static std::optional<Head> headAt(QStringView line, qsizetype at);

    LineReader &m_lines;
    std::optional<Line> m_line;
    qsizetype m_at = 0; // what of m_line is read
};

// Whether a line begins a block: "@article{", "@string(".
[[nodiscard]] bool beginsBibtexBlock(QStringView line);

} // namespace lectern::digest
