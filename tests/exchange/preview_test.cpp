// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/merge_preview.h"
#include "tests/exchange/papers.h"
#include "tests/exchange/whole_export.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace lectern;
using exchange::Format;
using Role = exchange::PreviewLine::Role;

namespace {

QByteArrayList linesOf(const exchange::MergePreview &preview, Role role) {
    QByteArrayList lines;
    for (const exchange::PreviewLine &line : preview.lines)
        if (line.role == role && !line.text.isEmpty()) lines += line.text;
    return lines;
}

TEST(MergePreview, TellsWhatChangesAndWhatIsKept) {
    const auto alone = tests::titleOnly(QStringLiteral("Alone"));
    const QByteArray file =
        tests::mergeMarkdown({tests::omniGen(), alone}, {}) + "\nDorian disagrees.\n";
    model::Paper changed = tests::omniGen();
    changed.decision = {model::DecisionState::Skipped, std::nullopt, std::nullopt};
    auto fresh = tests::titleOnly(QStringLiteral("New"));
    fresh.uuid = tests::uuidOf(99);
    exchange::MergePreview preview;
    const QByteArray merged = tests::mergedInto(Format::Markdown, {changed, fresh}, file, &preview);
    EXPECT_EQ(preview.changed, 1);
    EXPECT_EQ(preview.fresh, 1);
    EXPECT_EQ(preview.left, 1);
    EXPECT_EQ(preview.same, 0);
    EXPECT_EQ(preview.edits, 1);
    EXPECT_EQ(linesOf(preview, Role::Readers), QByteArrayList{"Dorian disagrees."});
    EXPECT_EQ(linesOf(preview, Role::Removed),
              QByteArrayList{
                  "**Kept** 2026-11-23 · Tags: rl/offline · Lists: To read · Files: omnigen.pdf"});
    EXPECT_TRUE(
        linesOf(preview, Role::Added)
            .contains("**Skipped** · Tags: rl/offline · Lists: To read · Files: omnigen.pdf"));
}

// What is not taken out, in its order, is the file that comes.
TEST(MergePreview, ShowsTheFileAsItWillBe) {
    const QByteArray file = tests::mergeMarkdown({tests::omniGen()}, {}) + "\nMine.\n";
    exchange::MergePreview preview;
    const QByteArray merged = tests::mergedInto(
        Format::Markdown, {tests::titleOnly(QStringLiteral("Alone")), tests::omniGen()}, file,
        &preview);
    QByteArrayList shown;
    for (const exchange::PreviewLine &line : preview.lines)
        if (line.role != Role::Removed && !line.text.trimmed().isEmpty()) shown += line.text;
    QByteArrayList there = merged.split('\n');
    there.removeIf([](const QByteArray &line) { return line.trimmed().isEmpty(); });
    EXPECT_EQ(shown, there);
}

TEST(MergePreview, ChangesNothingWhereNothingChanges) {
    const QByteArray file = tests::mergeMarkdown({tests::omniGen()}, {});
    exchange::MergePreview preview;
    (void)tests::mergedInto(Format::Markdown, {tests::omniGen()}, file, &preview);
    EXPECT_EQ(preview.same, 1);
    EXPECT_TRUE(std::none_of(preview.lines.cbegin(), preview.lines.cend(), [](const auto &line) {
        return line.role == Role::Added || line.role == Role::Removed;
    }));
}

} // namespace
