// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/admitted.h"

#include <gtest/gtest.h>

using namespace lectern;

namespace {

// As they stand in model::DecisionState: undecided, kept, later, skipped. None: it asks for more.
std::string admittedBy(const char *query) {
    const auto decisions = query::admittedDecisions(query::parse(QString::fromUtf8(query)).root);
    if (!decisions) return {};
    std::string letters;
    for (size_t state = 0; state < decisions->size(); ++state)
        letters += decisions->test(state) ? "uklS"[state] : '-';
    return letters;
}

TEST(AdmittedDecisions, AreWhatATreeOfDecisionsAloneAsksFor) {
    EXPECT_EQ(admittedBy(""), "uklS");
    EXPECT_EQ(admittedBy("*"), "uklS");
    EXPECT_EQ(admittedBy("is:undecided"), "u---");
    EXPECT_EQ(admittedBy("-is:skipped"), "ukl-");
    EXPECT_EQ(admittedBy("is:kept OR is:later"), "-kl-");
    EXPECT_EQ(admittedBy("(is:kept OR is:later) -is:later"), "-k--");
    EXPECT_EQ(admittedBy("is:kept is:later"), "----");
}

TEST(AdmittedDecisions, AreNothingWhereAPaperMustBeLookedAt) {
    for (const auto *query : {"diffusion", "is:kept diffusion", "tag:rl", "-tag:rl OR is:kept",
                              "is:duplicate", "is:kept -is:duplicate"})
        EXPECT_EQ(admittedBy(query), "") << query;
}

} // namespace
