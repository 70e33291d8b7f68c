// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/pass_log.h"

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

using Ids = QList<model::PaperId>;

Act act(ActKind kind, qint64 step, const Ids &papers, qint64 ms) {
    Act act;
    act.kind = kind;
    act.step.id = model::StepId(step);
    act.step.kind = library::StepKind::Decide;
    act.step.when.utcMs = ms;
    act.papers = model::PaperIds(papers);
    return act;
}

const model::PaperId first(1);
const model::PaperId second(2);

TEST(PassLog, KeepsPapersByTheirNewestDecision) {
    PassLog log;
    log.note(act(ActKind::Did, 1, {first}, 0));
    log.note(act(ActKind::Did, 2, {second}, 0));
    log.note(act(ActKind::Did, 3, {first}, 0));
    EXPECT_EQ(log.papers(), (Ids{second, first}));
    EXPECT_EQ(log.steps().size(), 3);
}

TEST(PassLog, ForgetsWhatWasUndone) {
    PassLog log;
    log.note(act(ActKind::Did, 1, {first}, 0));
    log.note(act(ActKind::Did, 2, {second}, 0));
    log.note(act(ActKind::Undid, 2, {second}, 0));
    EXPECT_EQ(log.papers(), Ids{first});
    EXPECT_EQ(log.steps(), QList<model::StepId>{model::StepId(1)});
    log.note(act(ActKind::Redid, 2, {second}, 0));
    EXPECT_EQ(log.steps().size(), 2);
    log.clear();
    EXPECT_TRUE(log.papers().isEmpty());
    EXPECT_TRUE(log.steps().isEmpty());
}

TEST(PassLog, CountsThinkingAndNoCoffee) {
    PassLog log;
    log.note(act(ActKind::Did, 1, {first}, 0));
    log.note(act(ActKind::Did, 2, {second}, 7'000));
    log.note(act(ActKind::Did, 3, {first}, 3'600'000));
    EXPECT_EQ(log.spent(), std::chrono::milliseconds(7'000 + 120'000));
}

TEST(PassLog, BeginsAnewOnAnotherDay) {
    constexpr qint64 hour = 3'600'000;
    PassLog log;
    log.note(act(ActKind::Did, 1, {first}, 20 * hour));
    log.note(act(ActKind::Did, 2, {second}, 23 * hour));
    EXPECT_EQ(log.steps().size(), 2) << "a long evening";
    log.note(act(ActKind::Did, 3, {second}, 24 * hour));
    EXPECT_EQ(log.steps().size(), 3) << "past midnight";
    log.note(act(ActKind::Did, 4, {first}, 56 * hour));
    EXPECT_EQ(log.steps(), QList<model::StepId>{model::StepId(4)});
    EXPECT_EQ(log.papers(), Ids{first});
}

TEST(PassLog, HearsOnlyDecisions) {
    PassLog log;
    Act tagged = act(ActKind::Did, 1, {first}, 0);
    tagged.step.kind = library::StepKind::Tag;
    log.note(tagged);
    EXPECT_TRUE(log.papers().isEmpty());
}

} // namespace
} // namespace lectern::ui
