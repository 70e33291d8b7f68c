// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/withdrawn.h"
#include "tests/digest/reading.h"

#include <gtest/gtest.h>

using namespace lectern;

namespace {

TEST(Withdrawn, IsSaidOfThePaperItself) {
    for (const char *comments :
         {"Withdrawn", "withdrawn by the author", "This paper has been withdrawn",
          "12 pages. This submission has been withdrawn by arXiv administrators",
          "Paper withdrawn due to an error in Lemma 3", "This paper is temporarily withdrawn",
          "PAPER WITHDRAWN", "(withdrawn)"})
        EXPECT_TRUE(digest::saysWithdrawn(tests::text(comments))) << comments;
    for (const char *comments : {"", "12 pages", "Replaces the withdrawn math/0703001",
                                 "the claim of section 5 was withdrawn", "notwithdrawn",
                                 "cash withdrawn from 12 machines"})
        EXPECT_FALSE(digest::saysWithdrawn(tests::text(comments))) << comments;
}

} // namespace
