// SPDX-License-Identifier: GPL-3.0-or-later
// The reader of one format, which the environment names: LECTERN_FUZZ_FORMAT=hf-text. One program
// for all of them, for each would hold all of them.
#include "tests/digest/reading.h"
#include "tests/fuzz/target.h"
#include "tests/hostile/formats.h"

namespace lectern::fuzz {

namespace {

const QByteArray &format() {
    static const QByteArray named = qgetenv("LECTERN_FUZZ_FORMAT");
    mustBe(digest::knownFormats().contains(QString::fromUtf8(named)), "LECTERN_FUZZ_FORMAT");
    return named;
}

} // namespace

QList<QByteArray> seeds() {
    QList<QByteArray> files;
    for (const tests::FormatUnderTest &known : tests::formatsUnderTest())
        if (QByteArray(known.name).startsWith(format()))
            files += {known.write(tests::inventedPapers(1)), known.write(tests::inventedPapers(3))};
    return files;
}

} // namespace lectern::fuzz

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    using lectern::fuzz::mustBe;
    const QByteArray file(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto reading =
        lectern::tests::readDigest(file, QString::fromUtf8(lectern::fuzz::format()));
    qint64 before = 0;
    for (const lectern::model::Entry &entry : reading.entries) {
        mustBe(!entry.facts.title.tidy.isEmpty(), "an entry without a title");
        mustBe(!entry.facts.title.raw.contains(QChar(0)), "a NUL in a title");
        mustBe(entry.position > before, "entries out of order");
        before = entry.position;
    }
    mustBe(reading.rejected == 0 || !reading.warnings.isEmpty(), "an entry is lost in silence");
    mustBe(!reading.error || reading.error->message.endsWith(u'.'), "no sentence");
    return 0;
}
