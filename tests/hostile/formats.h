// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <ostream>

namespace lectern::tests {

// Texts as UTF-8. None is taken from a real file.
struct InventedPaper {
    QByteArray title;
    QByteArray abstract;
};
[[nodiscard]] QList<InventedPaper> inventedPapers(int count);

// A format that is attacked. A new one joins with a writer and a line in formatsUnderTest().
struct FormatUnderTest {
    const char *name;
    // A well-formed file of these papers, in order, whatever stands in their texts.
    QByteArray (*write)(const QList<InventedPaper> &papers);
    bool document;      // cut short it is refused whole; else complete entries are kept
    bool longTitles;    // a title may be as long as the cap
    bool withAbstracts; // the file has them
    bool utf16;         // read where a byte order mark says so; else refused
};
[[nodiscard]] const QList<FormatUnderTest> &formatsUnderTest();

// What googletest prints.
inline void PrintTo(const FormatUnderTest &format, std::ostream *out) {
    *out << format.name;
}

} // namespace lectern::tests
