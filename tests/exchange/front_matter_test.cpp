// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/front_matter.h"

#include <gtest/gtest.h>

using namespace lectern;
using exchange::MatterKey;

namespace {

QByteArrayList lines(const char *text) {
    return QByteArray(text).split('\n');
}

std::string merged(const char *there, const QList<MatterKey> &ours, const QByteArray &before) {
    const auto matter = exchange::readFrontMatter(lines(there));
    return exchange::writeFrontMatter(exchange::mergeFrontMatter(matter.keys, ours, before))
        .join('\n')
        .toStdString();
}

const QList<MatterKey> firstTime = {{"title", {"title: \"A\""}},
                                    {"tags", {"tags:", "  - \"rl\"", "  - \"old\""}},
                                    {"decision", {"decision: kept"}}};
const QList<MatterKey> secondTime = {{"title", {"title: \"B\""}},
                                     {"tags", {"tags:", "  - \"rl\"", "  - \"new\""}},
                                     {"decision", {"decision: skipped"}}};

TEST(FrontMatter, KnowsItsKeysAndTheBodyBelow) {
    const auto matter = exchange::readFrontMatter(
        lines("---\n# a comment\ntitle: x: y\ntags:\n- a\n- b\n\"odd key\": 1\n---\nBody\n---"));
    ASSERT_EQ(matter.keys.size(), 3);
    EXPECT_EQ(matter.keys.at(0).name, "");
    EXPECT_EQ(matter.keys.at(1).name, "title");
    EXPECT_EQ(matter.keys.at(2).name, "tags");
    EXPECT_EQ(matter.keys.at(2).lines.size(), 4) << "with what is no key of ours to know";
    EXPECT_EQ(matter.body, lines("Body\n---"));
}

TEST(FrontMatter, IsNoneWithoutAnEnd) {
    EXPECT_TRUE(exchange::readFrontMatter(lines("---\ntitle: x\nBody")).keys.isEmpty());
    EXPECT_EQ(exchange::readFrontMatter(lines("Body")).body, lines("Body"));
    EXPECT_TRUE(exchange::readFrontMatter({}).body.isEmpty());
}

TEST(FrontMatter, BringsWhatNobodyChangedUpToDate) {
    EXPECT_EQ(merged("---\ntitle: \"A\"\ntags:\n  - \"rl\"\n  - \"old\"\ndecision: kept\n---",
                     secondTime, exchange::hashesOfKeys(firstTime)),
              "---\ntitle: \"B\"\ntags:\n  - \"rl\"\n  - \"new\"\ndecision: skipped\n---");
}

TEST(FrontMatter, KeepsWhatTheReaderAddedAndChanged) {
    EXPECT_EQ(merged("---\nmine: 1\ntitle: \"My own\"\ntags:\n  - \"rl\"\n  - \"old\"\n  - mine\n"
                     "cssclasses:\n  - wide\n---",
                     secondTime, exchange::hashesOfKeys(firstTime)),
              "---\nmine: 1\ntitle: \"My own\"\ntags:\n  - \"rl\"\n  - \"old\"\n  - mine\n"
              "  - \"new\"\ncssclasses:\n  - wide\n---")
        << "and decision, which she took out, stays out";
}

TEST(FrontMatter, TakesOutAKeyOfOursThatHasNoValueAnyMore) {
    EXPECT_EQ(merged("---\ntitle: \"A\"\ndecision: kept\n---", {secondTime.at(0)},
                     exchange::hashesOfKeys(firstTime)),
              "---\ntitle: \"B\"\n---");
}

TEST(FrontMatter, IsAddedToANoteThatHasNone) {
    EXPECT_EQ(merged("Body", {firstTime.at(0)}, {}), "---\ntitle: \"A\"\n---");
}

} // namespace
