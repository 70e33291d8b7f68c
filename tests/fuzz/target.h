// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

// A fuzz target is one file with these two. Linked with libFuzzer it is driven by that; else by
// replay_main.cpp. What must not be ends the program: whoever drives it keeps the bytes.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

namespace lectern::fuzz {

// Where to begin from.
[[nodiscard]] QList<QByteArray> seeds();

inline void mustBe(bool truth, const char *what) {
    if (truth) return;
    std::fprintf(stderr, "This must not be: %s\n", what);
    std::abort();
}

} // namespace lectern::fuzz
