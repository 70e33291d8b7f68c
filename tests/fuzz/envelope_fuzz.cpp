// SPDX-License-Identifier: GPL-3.0-or-later
// What digests come in: mail, mailboxes, gzip, zip. The content says which.
#include "tests/fuzz/target.h"
#include "tests/hostile/envelopes.h"
#include "tests/hostile/unwrapped.h"

namespace lectern::fuzz {

QList<QByteArray> seeds() {
    QList<QByteArray> files;
    for (const tests::EnvelopeUnderTest &envelope : tests::envelopesUnderTest())
        files +=
            envelope.wrap(tests::formatUnderTest(envelope.format).write(tests::inventedPapers(2)));
    return files;
}

} // namespace lectern::fuzz

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    using lectern::fuzz::mustBe;
    const QByteArray file(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto unwrapped = lectern::tests::unwrap(file);
    mustBe(unwrapped.rejected == 0 || !unwrapped.warnings.isEmpty(), "an entry is lost in silence");
    mustBe(unwrapped.digests > 0 || !unwrapped.failures.isEmpty(), "nothing is said");
    for (const QString &failure : unwrapped.failures)
        mustBe(failure.endsWith(u'.'), "no sentence");
    return 0;
}
