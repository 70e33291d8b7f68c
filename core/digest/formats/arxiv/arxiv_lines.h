// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/line_reader.h"

// The lines that hold an arXiv listing together, also where a mail client has quoted them, or made
// one backslash of two.
namespace lectern::digest {

enum class ListingMark {
    None,         // text
    Item,         // "\\" alone: an item begins, or its abstract, or it ends
    End,          // "\\ ( https://arxiv.org/abs/2303.00763 ,  3197kb)"
    Rule,         // ------------
    CrossLists,   // %-%-%-%-%-%: what follows are cross-lists
    Replacements, // %%--%%--%%
    Footer,       // %%%---%%%
    Day,          // "/* Fri, 3 Mar 2023 */", where a paper's id would stand
};
[[nodiscard]] ListingMark markOf(QStringView line);

// "arXiv:2303.00763", "arXiv:2303.00763 (*cross-listing*)", "Paper (*cross-listing*): math/9712001"
[[nodiscard]] bool isIdLine(QStringView line);

// Without the marks of a quotation, "> ", "| ", and without blanks at either end.
[[nodiscard]] QStringView withoutQuoteMarks(QStringView line);

// The lines of a listing. How it is quoted is told by its "\\" lines, so that "> 5 TeV" in an
// abstract that is not quoted stays. The line reader outlives it.
class ListingLines {
  public:
    explicit ListingLines(LineReader &lines)
        : m_lines(lines) {}

    base::Result<std::optional<Line>> next();
    void putBack(Line line) { m_ahead.push_back(std::move(line)); }
    // The next line that is not blank.
    base::Result<std::optional<Line>> nextWithText();

  private:
    void unquote(QString &line);

    LineReader &m_lines;
    std::vector<Line> m_ahead; // without quotation; the last is the next
    QString m_quotation;       // what stands before each line
};

} // namespace lectern::digest
