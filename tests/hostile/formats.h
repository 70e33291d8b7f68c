// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/invented/writers.h"

#include <ostream>

namespace lectern::tests {

// Of a file that is cut short: its complete entries are kept, or it is refused whole. HTML is
// refused where the cut is in a tag.
enum class WhenCut { KeepsTheComplete, IsRefused, IsRefusedInATag };

// What a format can do and hold.
struct FormatTraits {
    WhenCut whenCut = WhenCut::KeepsTheComplete;
    bool longTitles = false;   // a title may be as long as the cap
    bool withAbstracts = true; // the file has them
    bool onePaper = false;     // it holds the second of the papers alone
    int dressing = 0;          // bytes of the format's own that count with a text
};

// A format that is attacked. A new one joins with a writer and a line in formatsUnderTest().
struct FormatUnderTest {
    const char *name; // the format's, with a layout of it behind
    // A well-formed file of these papers, in order, whatever stands in their texts.
    QByteArray (*write)(const QList<InventedPaper> &papers);
    FormatTraits traits;
};
[[nodiscard]] const QList<FormatUnderTest> &formatsUnderTest();

// What googletest prints.
inline void PrintTo(const FormatUnderTest &format, std::ostream *out) {
    *out << format.name;
}

} // namespace lectern::tests
