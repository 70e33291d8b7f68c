// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/org_text.h"
#include "tests/exchange/papers.h"
#include "tests/exchange/whole_export.h"

#include <gtest/gtest.h>

using namespace lectern;

namespace {

TEST(OrgText, LeavesNothingAtTheMarginThatAnAgendaEvaluates) {
    model::Paper paper = tests::titleOnly(QStringLiteral("%%(shell-command \"id\")"));
    for (const char *line : {"%%(ding)", "&%%(ding)"}) {
        const QString text = QString::fromLatin1(line);
        paper.facts.abstract.tidy = text + QStringLiteral("\n\n") + text;
        paper.note.text = QStringLiteral("One\n") + text;
        paper.highlights = {model::Highlight()};
        paper.highlights.first().quote = text;
        paper.highlights.first().comment = text + QStringLiteral("\n") + text;
        const QByteArray document = tests::documentOf(exchange::Format::Org, {paper});
        for (const QByteArray &one : document.split('\n'))
            EXPECT_FALSE(one.startsWith("%%(") || one.startsWith("&%%(")) << one.toStdString();
    }
}

TEST(OrgText, KeepsALineOfASourceBlockAsItIsWhereOrgAllows) {
    EXPECT_EQ(exchange::orgSourceLine(QStringLiteral("100 %%(x)")), QStringLiteral("100 %%(x)"));
    EXPECT_EQ(exchange::orgSourceLine(QStringLiteral("* one")), QStringLiteral(",* one"));
    EXPECT_EQ(exchange::orgSourceLine(QStringLiteral(",#+end_src")), QStringLiteral(",,#+end_src"));
}

} // namespace
