// SPDX-License-Identifier: GPL-3.0-or-later
// Tidying: what is tidy stays as it is.
#include "core/digest/tidy.h"
#include "tests/fuzz/target.h"

namespace lectern::fuzz {

QList<QByteArray> seeds() {
    return {"We reach $\\alpha = 0.5$ of \\textbf{all} tasks, at a cost of $12 and $15.",
            "Poincar\\'e maps, \\url{https://example.org/a_b}{code}, 1920times1080.",
            "A first paragraph.\n\n  A second \\frac{1}{2} one~with ties -- and --- dashes.",
            "``Quoted'' text; x_{i}^{2} and \\sqrt{n}; \\%, \\& and \\_ ."};
}

} // namespace lectern::fuzz

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    using lectern::fuzz::mustBe;
    const QString raw = QString::fromUtf8(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const QString tidy = lectern::digest::tidy(raw);
    mustBe(lectern::digest::tidy(tidy) == tidy, "a tidy text was tidied");
    const QString title = lectern::digest::tidyTitle(raw);
    mustBe(lectern::digest::tidyTitle(title) == title, "a tidy title was tidied");
    return 0;
}
