// SPDX-License-Identifier: GPL-3.0-or-later
// Anchoring: bytes to a text, a passage of it, and another text; what is found stands there.
#include "core/library/texts/anchor.h"
#include "tests/fuzz/target.h"

#include <QStringList>

namespace lectern::fuzz {

QList<QByteArray> seeds() {
    return {QByteArray("\x04\x09", 2) + "The beam was steady.\n\nThe beam was very steady.",
            QByteArray("\x00\x10", 2) + "We watch a house for a year.\n\nFor a year we watch.",
            QByteArray("\x05\x0c", 2) + "one two one two one\n\none two"};
}

} // namespace lectern::fuzz

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    using lectern::fuzz::mustBe;
    namespace library = lectern::library;
    if (size < 2) return 0;
    const QString texts =
        QString::fromUtf8(reinterpret_cast<const char *>(bytes + 2), qsizetype(size) - 2);
    const QString from = texts.section(QStringLiteral("\n\n"), 0, 0);
    const QString to = texts.section(QStringLiteral("\n\n"), 1);
    const auto passage = library::selectorsAt(from, bytes[0], bytes[1]);
    if (passage.quote.isEmpty()) return 0;
    const auto found = library::foundAgain(passage, from, to);
    if (!found) return 0;
    const auto there = library::selectorsAt(to, found->start, found->end);
    mustBe(there == *found, "found where it does not stand");
    return 0;
}
