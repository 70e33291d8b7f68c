// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/paper.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/reader/changed_text.h"
#include "ui/views/reader/version_banner.h"

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

TEST(VersionBanner, StaysFoldedUntilAnotherTextComes) {
    const ThemeSource theme(Shade::Light, {});
    VersionBanner banner(theme);
    model::Paper paper;
    paper.abstractRead = QStringLiteral("We watch a lighthouse.");
    paper.facts.abstract.tidy = QStringLiteral("We watch two lighthouses.");
    banner.setPaper(paper);
    const auto *words = banner.findChild<ChangedText *>();
    ASSERT_FALSE(words->isHidden());
    banner.findChild<CommandButton *>()->click();
    ASSERT_TRUE(words->isHidden());
    paper.seen = true; // as after any act
    banner.setPaper(paper);
    EXPECT_TRUE(words->isHidden());
    paper.facts.abstract.tidy = QStringLiteral("We watch seven lighthouses.");
    banner.setPaper(paper);
    EXPECT_FALSE(words->isHidden());
}

} // namespace
} // namespace lectern::ui
