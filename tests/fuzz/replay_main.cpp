// SPDX-License-Identifier: GPL-3.0-or-later
// What drives a target where there is no libFuzzer. argv: files to replay, as a fuzzer left them;
// without any the target's seeds, and so many changes to each as LECTERN_MUTATIONS says.
#include "tests/fuzz/target.h"
#include "tests/hostile/cases.h"

#include <QFile>

namespace {

constexpr quint32 changesInShort = 100;

void give(const QByteArray &bytes) {
    (void)LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()),
                                 size_t(bytes.size()));
}

int replay(int count, char **files) {
    for (int i = 0; i < count; ++i) {
        QFile file(QFile::decodeName(files[i]));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s cannot be read\n", files[i]);
            return 1;
        }
        give(file.readAll());
    }
    return 0;
}

} // namespace

int main(int argc, char **argv) {
    if (argc > 1) return replay(argc - 1, argv + 1);
    const int wanted = qEnvironmentVariableIntValue("LECTERN_MUTATIONS");
    const quint32 changes = wanted > 0 ? quint32(wanted) : changesInShort;
    const QList<QByteArray> seeds = lectern::fuzz::seeds();
    for (const QByteArray &seed : seeds) {
        give(seed);
        for (quint32 change = 1; change <= changes; ++change)
            give(lectern::tests::mutated(seed, change));
    }
    std::printf("%lld seeds, %u changes to each\n", static_cast<long long>(seeds.size()), changes);
    return seeds.isEmpty() ? 1 : 0;
}
