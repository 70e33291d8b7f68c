// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/evaluate.h"
#include "tests/query/trees.h"

#include <gtest/gtest.h>

using namespace lectern;
using model::DecisionState;

namespace {

constexpr int today = 20'260'923;

model::Paper paperOf() {
    model::Paper paper;
    paper.facts.title.tidy = QStringLiteral("State-of-the-art GPT-4o in C++");
    paper.facts.abstract.tidy = QStringLiteral("We study quantization of 深度学习 models.");
    paper.facts.authors = {QStringLiteral("Jürgen Müller"), QStringLiteral("Tri Dao")};
    paper.facts.venue = QStringLiteral("Zeitschrift für KÜNSTLICHE Intelligenz");
    paper.note.text = QStringLiteral("compare with the robot's arm");
    model::Highlight highlight;
    highlight.quote = QStringLiteral("we study");
    highlight.comment = QStringLiteral("dubious");
    paper.highlights = {highlight};
    model::Tag tag;
    tag.name = QStringLiteral("RL/offline");
    paper.tags = {tag};
    paper.decision.state = DecisionState::Kept;
    return paper;
}

bool finds(const char *text, const model::Paper &paper) {
    return query::matches(query::parse(QString::fromUtf8(text)).root, paper, today);
}

TEST(QueryEvaluation, FindsWhatMayBeADuplicate) {
    model::Paper paper = paperOf();
    EXPECT_FALSE(finds("is:duplicate", paper));
    EXPECT_TRUE(finds("-is:Duplicate", paper));
    paper.duplicate = true;
    EXPECT_TRUE(finds("is:duplicate is:kept", paper));
}

TEST(QueryEvaluation, FindsWhatTheQuerySays) {
    const model::Paper paper = paperOf();
    for (const auto *text : {"",
                             "*",
                             "muller",
                             "\"tri dao\"",
                             "state of the art",
                             "\"the art gpt 4o\"",
                             "c++",
                             "quantiz*",
                             "学习",
                             "robot",
                             "dubious",
                             "robot quantization",
                             "is:kept",
                             "is:later OR is:kept",
                             "tag:rl",
                             "tag:rl/offline",
                             "tag:=RL/Offline",
                             "-is:skipped",
                             "-tag:none",
                             "muller -svm",
                             "venue:kunstliche",
                             "venue:\"FÜR künst\"",
                             "“tri dao”",
                             "author:„Tri Dao“ -«dao tri»",
                             "“we study” , robot",
                             "(a OR muller) is:kept"})
        EXPECT_TRUE(finds(text, paper)) << text;
}

TEST(QueryEvaluation, FindsNothingElse) {
    const model::Paper paper = paperOf();
    for (const auto *text : {"c", "quantiz", "\"dao tri\"", "\"art models\"", "-muller",
                             "is:undecided", "tag:rl/off", "tag:=rl", "tag:none", "muller -robot",
                             "venue:kunstlicher", "“dao tri”", "学度", "svm OR is:later", "-*"})
        EXPECT_FALSE(finds(text, paper)) << text;
}

TEST(QueryEvaluation, BringsASnoozedPaperBackOnItsDay) {
    model::Paper paper = paperOf();
    paper.decision = {DecisionState::Later, QDate(2026, 9, 24), {}};
    EXPECT_TRUE(finds("is:later", paper));
    EXPECT_FALSE(finds("is:undecided", paper));
    paper.decision.until = QDate(2026, 9, 23);
    EXPECT_FALSE(finds("is:later", paper));
    EXPECT_TRUE(finds("is:inbox", paper));
    paper.decision.until.reset();
    EXPECT_TRUE(finds("is:later", paper));
}

} // namespace
