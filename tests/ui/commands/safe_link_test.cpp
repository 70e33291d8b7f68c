// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/safe_link.h"

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

TEST(SafeLink, LetsOnlyWebPagesWithAHostThrough) {
    const struct {
        const char *address;
        bool safe;
    } cases[] = {
        {"https://arxiv.org/abs/2409.11340", true},
        {"http://example.org", true},
        {"HTTPS://EXAMPLE.ORG/x", true},
        {"https://", false},
        {"https:///etc/passwd", false},
        {"https://user:secret@example.org/", false},
        {"https://huggingface.co@evil.example/", false},
        {"file:///etc/passwd", false},
        {"javascript:alert(1)", false},
        {"data:text/html,x", false},
        {"smb://host/share", false},
        {"/etc/passwd", false},
        {"https://example.org/a b", false},
        {"", false},
    };
    for (const auto &each : cases)
        EXPECT_EQ(safeLink(QString::fromUtf8(each.address)).has_value(), each.safe) << each.address;
}

TEST(SafeLink, MakesThePagesOfAPaperFromItsNames) {
    model::Facts facts;
    EXPECT_EQ(pageOf(facts), QString());
    facts.identifiers.doi = QStringLiteral("10.1000/182");
    EXPECT_EQ(pageOf(facts), QStringLiteral("https://doi.org/10.1000/182"));
    facts.identifiers.arxiv = QStringLiteral("2409.11340");
    EXPECT_EQ(pageOf(facts), QStringLiteral("https://arxiv.org/abs/2409.11340"));
    EXPECT_EQ(pdfOf(facts), QStringLiteral("https://arxiv.org/pdf/2409.11340"));
    facts.url = QStringLiteral("file:///etc/passwd");
    EXPECT_EQ(pageOf(facts), QStringLiteral("https://arxiv.org/abs/2409.11340"));
    facts.url = QStringLiteral("https://huggingface.co/papers/2409.11340");
    EXPECT_EQ(pageOf(facts), facts.url);
}

TEST(SafeLink, TakesTheFirstCodeThatMayBeOpened) {
    model::Facts facts;
    facts.links = {{model::LinkKind::Code, QStringLiteral("file:///x")},
                   {model::LinkKind::Project, QStringLiteral("https://p.example")},
                   {model::LinkKind::Code, QStringLiteral("https://github.com/a/b")}};
    EXPECT_EQ(codeOf(facts), QStringLiteral("https://github.com/a/b"));
}

} // namespace
} // namespace lectern::ui
