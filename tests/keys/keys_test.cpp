// SPDX-License-Identifier: GPL-3.0-or-later
// Readers who press keys and click by chance, in the real window: nothing breaks, nothing hangs,
// there is always a way on, what was written is there after the window is closed, the library is
// sound, and all of it can be undone and done again.
#include "tests/keys/reader.h"

#include <gtest/gtest.h>
#include <iostream>

namespace lectern::keys {

namespace {

constexpr int readersInShort = 6;
constexpr int actsInShort = 60;
constexpr int actsInFull = 200;

} // namespace

// LECTERN_KEYS sets how many readers, with 200 acts each, and LECTERN_KEYS_FROM the number of the
// first, by which one that failed can be met again.
TEST(Keys, WhateverIsPressedNothingBreaksAndNothingIsLost) {
    const int asked = qEnvironmentVariableIntValue("LECTERN_KEYS");
    const quint32 first = qMax(1u, qEnvironmentVariable("LECTERN_KEYS_FROM").toUInt());
    const int readers = asked > 0 ? asked : readersInShort;
    qint64 longest = 0;
    for (quint32 seed = first; seed < first + quint32(readers); ++seed) {
        Reader reader(seed);
        reader.read(asked > 0 ? actsInFull : actsInShort);
        longest = qMax(longest, reader.longestTurnMs());
    }
    std::cout << "the longest turn of the event loop: " << longest << " ms\n";
}

} // namespace lectern::keys
