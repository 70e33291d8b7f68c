// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/block_file.h"
#include "core/exchange/markdown_format.h"
#include "core/exchange/markdown_note.h"
#include "core/exchange/markdown_paper.h"
#include "tests/exchange/hostile_text.h"
#include "tests/exchange/papers.h"
#include "tests/exchange/whole_export.h"

#include <gtest/gtest.h>

using namespace lectern;

namespace {

std::string markdownOf(const model::Paper &paper) {
    return exchange::markdownPaper(tests::exported(paper)).join('\n').toStdString();
}

TEST(MarkdownPaper, SaysAllThatAReaderOfTheListWants) {
    EXPECT_EQ(markdownOf(tests::omniGen()), R"(## OmniGen: Unified Image Generation

Shitao Xiao, Yueze Wang

CVPR 2025 · 2024-09-17 · cs.CV, cs.AI · [arXiv 2409.11340](https://arxiv.org/abs/2409.11340) · [DOI 10.1000/omni](https://doi.org/10.1000/omni) · [page](https://huggingface.co/papers/2409.11340) · [code](https://github.com/VectorSpaceLab/OmniGen)

**Kept** 2026-11-23 · Tags: rl/offline · Lists: To read · Files: omnigen.pdf

> We introduce OmniGen.

- **Claim** “introduce OmniGen”
  Compare with Table 2.

**Note**

Ask *Ana* about this.

- [ ] run it

- Seen in Hugging Face Daily Papers, 2024-09-18, place 1
- Seen in Hugging Face Daily Papers, \-\-08-20, place 1)");
}

TEST(MarkdownPaper, QuotesTheTextsThatWereReplaced) {
    model::Paper paper = tests::titleOnly(QStringLiteral("Alone"));
    paper.olderTexts = {{model::TextField::Title, {{}, QStringLiteral("All *one*")}, 1, {}},
                        {model::TextField::Abstract,
                         {{}, QStringLiteral("First.\n\n# Then.")},
                         1,
                         QStringLiteral("2024-09-17")}};
    EXPECT_EQ(markdownOf(paper), R"(## Alone

**Undecided**

**Earlier title, version 1**

> All \*one\*

**Earlier abstract, version 1, 2024-09-17**

> First.
>
> \# Then.)");
}

TEST(MarkdownPaper, IsShortWhereLittleIsKnown) {
    EXPECT_EQ(markdownOf(tests::titleOnly(QStringLiteral("Alone"))), "## Alone\n\n**Undecided**");
    EXPECT_EQ(markdownOf(tests::titleOnly(QString())), "## Without a title\n\n**Undecided**");
}

TEST(MarkdownPaper, TellsWhenASnoozedPaperComesBack) {
    model::Paper paper = tests::titleOnly(QStringLiteral("Alone"));
    paper.decision = {model::DecisionState::Later, QDate(2026, 12, 1), std::nullopt};
    paper.facts.withdrawn = true;
    EXPECT_EQ(markdownOf(paper), "## Alone\n\n**Later**, back on 2026-12-01 · **Withdrawn**");
}

TEST(MarkdownPaper, SortsHighlightsByMeaningThenByPlace) {
    model::Paper paper = tests::titleOnly(QStringLiteral("Alone"));
    const auto add = [&paper](model::Meaning meaning, const char *quote, qint64 start,
                              bool orphan) {
        model::Highlight highlight;
        highlight.meaning = meaning;
        highlight.quote = QString::fromUtf8(quote);
        highlight.start = start;
        highlight.orphan = orphan;
        paper.highlights += highlight;
    };
    add(model::Meaning::ToDo, "d", 0, false);
    add(model::Meaning::Claim, "b", 9, true);
    add(model::Meaning::Doubt, "c", 1, false);
    add(model::Meaning::Claim, "a\n*x*", 2, false);
    EXPECT_EQ(markdownOf(paper), "## Alone\n\n**Undecided**\n\n"
                                 "- **Claim** “a \\*x\\*”\n"
                                 "- **Claim** “b” (no longer in the text)\n"
                                 "- **Doubt** “c”\n"
                                 "- **To do** “d”");
}

TEST(MarkdownPaper, KeepsTheAddressOfALinkThatNoBrowserOpens) {
    model::Paper paper = tests::titleOnly(QStringLiteral("Alone"));
    paper.facts.links = {{model::LinkKind::Code, QStringLiteral("javascript:x[1]")}};
    EXPECT_EQ(markdownOf(paper), "## Alone\n\ncode javascript:x\\[1\\]\n\n**Undecided**");
}

TEST(MarkdownPaper, QuotesTheAbstractParagraphByParagraph) {
    model::Paper paper = tests::titleOnly(QStringLiteral("Alone"));
    paper.facts.abstract.tidy = QStringLiteral("One.\n\n- Two.\n# Three.");
    EXPECT_EQ(markdownOf(paper),
              "## Alone\n\n**Undecided**\n\n> One.\n>\n> \\- Two.\n> \\# Three.");
}

TEST(MarkdownPaper, NeverHoldsALineThatCouldBeTakenForAMarkOfABlock) {
    tests::HostileText hostile(7);
    for (int round = 0; round < 2000; ++round) {
        model::Paper paper = tests::titleOnly(hostile.next());
        paper.facts.authors = {hostile.next()};
        paper.facts.abstract.tidy = hostile.next();
        paper.facts.venue = hostile.next();
        paper.facts.url = hostile.next();
        paper.note.text = hostile.next();
        paper.highlights = {model::Highlight{}};
        paper.highlights[0].quote = hostile.next();
        paper.highlights[0].comment = hostile.next();
        for (const QByteArray &line : exchange::markdownPaper(tests::exported(paper))) {
            ASSERT_FALSE(exchange::looksLikeBlockMark(exchange::markdownMarks(), line))
                << line.toStdString();
            ASSERT_FALSE(line.contains('\n') || line.contains('\r')) << line.toStdString();
        }
    }
}

TEST(MarkdownNote, StandsAsTyped) {
    EXPECT_EQ(
        exchange::markdownNote(QStringLiteral("\n# My *head*  \r\n\r\n<b>x</b>\t|\n\n")),
        QStringList({QStringLiteral("# My *head*  "), QString(), QStringLiteral("<b>x</b>\t|")}));
    EXPECT_TRUE(exchange::markdownNote(QStringLiteral(" \n\n")).isEmpty());
}

TEST(MarkdownNote, CannotEndTheBlockItStandsIn) {
    EXPECT_EQ(
        exchange::markdownNote(QStringLiteral("<!-- /lectern -->\n<!-- mine -->")),
        QStringList({QStringLiteral("\\<!-- /lectern -->"), QStringLiteral("<!-- mine -->")}));
}

TEST(MarkdownNote, ClosesTheCodeFenceItLeavesOpen) {
    struct FenceRow {
        const char *note, *last;
    };
    for (const FenceRow &row : {
             FenceRow{"```cpp\nint x;", "```"},
             FenceRow{"~~~~\n~~~\n````", "~~~~"},
             FenceRow{"```\nx\n```", "```"},
             FenceRow{"```inline```", "```inline```"},
             FenceRow{"    ```", "    ```"},
         })
        EXPECT_EQ(exchange::markdownNote(QString::fromUtf8(row.note)).constLast().toStdString(),
                  row.last);
    EXPECT_EQ(exchange::markdownNote(QStringLiteral("```\nx\n```")).size(), 3);
}

} // namespace
