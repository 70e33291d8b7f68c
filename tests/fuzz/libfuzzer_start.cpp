// SPDX-License-Identifier: GPL-3.0-or-later
// Before libFuzzer reads its corpus: the target's seeds join it, in the folder that
// LECTERN_FUZZ_CORPUS names.
#include "tests/fuzz/target.h"

#include <QFile>

extern "C" int LLVMFuzzerInitialize(int *, char ***) {
    const QString folder = qEnvironmentVariable("LECTERN_FUZZ_CORPUS");
    int number = 0;
    for (const QByteArray &seed : lectern::fuzz::seeds()) {
        QFile file(folder + QStringLiteral("/seed-%1").arg(++number));
        lectern::fuzz::mustBe(file.open(QIODevice::WriteOnly) && file.write(seed) == seed.size(),
                              "a corpus that cannot be written");
    }
    return 0;
}
