// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/papers.h"
#include "tests/exchange/whole_export.h"

#include <gtest/gtest.h>

using namespace lectern;
using tests::mergeMarkdown;

namespace {

model::Paper numbered(int number, const char *title = nullptr) {
    model::Paper result =
        tests::titleOnly(title ? QString::fromUtf8(title) : QStringLiteral("Paper %1").arg(number));
    result.uuid = tests::uuidOf(number);
    return result;
}

// The lines of a file, with what changes from hash to hash left out.
std::string shape(const QByteArray &file) {
    QByteArrayList lines;
    for (const QByteArray &line : file.split('\n')) {
        const QByteArray uuid = line.mid(line.indexOf("-8333-") + 6, 12);
        const bool begin = line.startsWith("<!-- lectern:");
        lines += begin ? line.left(line.indexOf(' ', 6)) + ' ' +
                             QByteArray::number(uuid.toInt(nullptr, 16))
                       : line;
    }
    return lines.join('\n').toStdString();
}

QByteArray withLineAfter(QByteArray file, const QByteArray &line, const QByteArray &added) {
    const qsizetype at = file.indexOf(line + '\n');
    EXPECT_GE(at, 0) << line.toStdString();
    return file.insert(at + line.size() + 1, added + '\n');
}

TEST(MarkdownMerge, WritesANewFileUnderAHeading) {
    EXPECT_EQ(shape(mergeMarkdown({numbered(1), numbered(2)}, {})), R"(# Papers

<!-- lectern:paper 1
## Paper 1

**Undecided**

<!-- /lectern -->

<!-- lectern:paper 2
## Paper 2

**Undecided**

<!-- /lectern -->
)");
    EXPECT_EQ(mergeMarkdown({}, {}).toStdString(), "# Papers\n");
}

TEST(MarkdownMerge, ChangesNothingWhenNothingChanged) {
    const QList<model::Paper> papers = {numbered(1), tests::omniGen(), numbered(2)};
    const QByteArray once = mergeMarkdown(papers, {});
    EXPECT_EQ(mergeMarkdown(papers, once), once);
}

TEST(MarkdownMerge, KeepsWhatStandsBetweenBlocksWhereItStands) {
    QByteArray file = mergeMarkdown({numbered(1), numbered(2)}, {});
    file.replace("# Papers\n", "# Reading group\n\nRoom 2.17.\n");
    file = withLineAfter(file, "<!-- /lectern -->", "Dorian disagrees.");
    file += "\nThe end.\n";
    EXPECT_EQ(shape(mergeMarkdown({numbered(1, "New title"), numbered(2)}, file)),
              R"(# Reading group

Room 2.17.

<!-- lectern:paper 1
## New title

**Undecided**

<!-- /lectern -->
Dorian disagrees.

<!-- lectern:paper 2
## Paper 2

**Undecided**

<!-- /lectern -->

The end.
)");
}

TEST(MarkdownMerge, MovesWhatWasWrittenInABlockBelowIt) {
    QByteArray file = mergeMarkdown({numbered(1)}, {});
    file.replace("## Paper 1", "## Paper 1, the good one");
    file = withLineAfter(file, "**Undecided**", "\nMy first line.\nMy second line.");
    const QByteArray merged = mergeMarkdown({numbered(1)}, file);
    EXPECT_EQ(shape(merged), R"(# Papers

<!-- lectern:paper 1
## Paper 1

**Undecided**

<!-- /lectern -->

## Paper 1, the good one

My first line.
My second line.
)");
    EXPECT_EQ(mergeMarkdown({numbered(1)}, merged), merged);
}

TEST(MarkdownMerge, KeepsWhatWasMovedApartFromWhatStoodBelow) {
    QByteArray file = mergeMarkdown({numbered(1)}, {});
    file = withLineAfter(file, "**Undecided**", "Mine, inside.") + "Mine, below.\n";
    const QByteArray merged = mergeMarkdown({numbered(1)}, file);
    EXPECT_TRUE(merged.endsWith("<!-- /lectern -->\n\nMine, inside.\n\nMine, below.\n"))
        << merged.toStdString();
}

TEST(MarkdownMerge, DoesNotTakeWhiteSpaceForAnEdit) {
    QByteArray file = mergeMarkdown({numbered(1)}, {});
    QByteArray spaced = file;
    spaced.replace("## Paper 1\n", "## Paper 1  \n\n\n");
    EXPECT_EQ(mergeMarkdown({numbered(1)}, spaced), file);
    EXPECT_EQ(mergeMarkdown({numbered(1, "New")}, spaced), mergeMarkdown({numbered(1, "New")}, {}));
}

TEST(MarkdownMerge, MarksAPaperThatLeftAndTakesItBack) {
    const QByteArray both = mergeMarkdown({numbered(1), numbered(2)}, {});
    const QByteArray left = mergeMarkdown({numbered(2)}, both);
    EXPECT_EQ(shape(left), R"(# Papers

<!-- lectern:left 1
*No longer in this list.*

## Paper 1

**Undecided**

<!-- /lectern -->

<!-- lectern:paper 2
## Paper 2

**Undecided**

<!-- /lectern -->
)");
    EXPECT_EQ(mergeMarkdown({numbered(2)}, left), left);
    EXPECT_EQ(mergeMarkdown({numbered(1), numbered(2)}, left), both);
}

TEST(MarkdownMerge, KeepsEditsInABlockWhosePaperLeftInPlace) {
    QByteArray file = mergeMarkdown({numbered(1)}, {});
    file = withLineAfter(file, "## Paper 1", "Mine.");
    const QByteArray left = mergeMarkdown({}, file);
    EXPECT_TRUE(left.contains("## Paper 1\nMine.\n")) << left.toStdString();
    const QByteArray back = mergeMarkdown({numbered(1)}, left);
    EXPECT_TRUE(back.endsWith("<!-- /lectern -->\n\nMine.\n")) << back.toStdString();
}

TEST(MarkdownMerge, PutsANewPaperBehindTheOneBeforeIt) {
    QByteArray file = mergeMarkdown({numbered(2), numbered(4)}, {});
    file = withLineAfter(file, "<!-- /lectern -->", "On two.");
    const std::string merged = shape(
        mergeMarkdown({numbered(1), numbered(2), numbered(3), numbered(4), numbered(5)}, file));
    size_t at = 0;
    for (const char *piece : {"# Papers\n\n<!-- lectern:paper 1", "-->\n\n<!-- lectern:paper 2",
                              "-->\nOn two.\n\n<!-- lectern:paper 3", "-->\n\n<!-- lectern:paper 4",
                              "-->\n\n<!-- lectern:paper 5"}) {
        at = merged.find(piece, at);
        ASSERT_NE(at, std::string::npos) << piece << " in\n" << merged;
    }
}

TEST(MarkdownMerge, LeavesBlocksInTheOrderOfTheFile) {
    const QByteArray file = mergeMarkdown({numbered(1), numbered(2)}, {});
    EXPECT_EQ(mergeMarkdown({numbered(2), numbered(1)}, file), file);
}

TEST(MarkdownMerge, AppendsToAFileThatHasNoBlocks) {
    const QByteArray merged = mergeMarkdown({numbered(1)}, "---\ntitle: mine\n---\nNo line end");
    EXPECT_TRUE(merged.startsWith("---\ntitle: mine\n---\nNo line end\n\n<!-- lectern:paper "))
        << merged.toStdString();
}

TEST(MarkdownMerge, WritesAPaperOnceThoughItIsListedTwice) {
    EXPECT_EQ(mergeMarkdown({numbered(1), numbered(1)}, {}), mergeMarkdown({numbered(1)}, {}));
}

TEST(MarkdownMerge, WritesAllCopiesOfABlock) {
    const QByteArray file = mergeMarkdown({numbered(1)}, {});
    const QByteArray merged =
        mergeMarkdown({numbered(1, "New title")}, file + file.mid(file.indexOf("<!--")));
    EXPECT_EQ(merged.count("## New title"), 2);
    EXPECT_EQ(merged.count("## Paper 1"), 0);
}

TEST(MarkdownMerge, KeepsTheLineEndsOfTheFile) {
    QByteArray file = mergeMarkdown({numbered(1)}, {});
    file.replace("\n", "\r\n").append("Mine.\r\n");
    EXPECT_EQ(mergeMarkdown({numbered(1)}, file), file);
    const QByteArray merged = mergeMarkdown({numbered(1, "New title"), numbered(2)}, file);
    EXPECT_EQ(merged.count('\n'), merged.count("\r\n"));
    EXPECT_TRUE(merged.contains("-->\r\nMine.\r\n"));
}

TEST(MarkdownMerge, LosesNothingWhenAMarkWasDeleted) {
    const QByteArray whole = mergeMarkdown({numbered(1), numbered(2)}, {});
    QByteArray noEnd = whole;
    noEnd.remove(noEnd.indexOf("<!-- /lectern -->\n\n"), 19)
        .replace("\n\n<!--", "\n\nMine.\n\n<!--");
    QByteArray noBegin = whole + "Mine.\n";
    const qsizetype begin = noBegin.indexOf("<!-- lectern:");
    noBegin.remove(begin, noBegin.indexOf('\n', begin) + 1 - begin);
    for (const QByteArray &file : {noEnd, noBegin}) {
        const QByteArray merged = mergeMarkdown({numbered(1), numbered(2)}, file);
        EXPECT_TRUE(merged.contains("Mine.\n")) << merged.toStdString();
        EXPECT_EQ(merged.count("<!-- lectern:paper "), 2) << merged.toStdString();
        EXPECT_EQ(mergeMarkdown({numbered(1), numbered(2)}, merged), merged);
    }
}

TEST(MarkdownMerge, IsNotFooledByTheMarksInANote) {
    model::Paper noted = numbered(1);
    noted.note.text = QString::fromUtf8(mergeMarkdown({numbered(7)}, {})) + QStringLiteral("```");
    const QByteArray once = mergeMarkdown({noted, numbered(2)}, {});
    EXPECT_EQ(mergeMarkdown({noted, numbered(2)}, once), once);
    EXPECT_EQ(once.count("\n<!-- lectern:paper "), 2);
}

} // namespace
