// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/reader.h"
#include "tests/invented/corpus.h"
#include "tests/invented/writers.h"
#include "tests/perf/benchmarks.h"

#include <QTemporaryFile>

#include <algorithm>

namespace lectern::perf {

namespace {

constexpr qint64 bytesOfALine = 1500;
constexpr qint64 papersOfABlock = 20'000; // then the same again: the reader compares no papers

// Gives the number of papers in it.
qint64 fill(QTemporaryFile &file, qint64 bytes) {
    const qint64 inBlock = std::clamp<qint64>(bytes / bytesOfALine, 1, papersOfABlock);
    const QByteArray block = tests::writeKaggle(tests::corpusPapers(1, inBlock));
    qint64 papers = 0;
    while (file.pos() < bytes) {
        if (file.write(block) != block.size()) qFatal("%s", qUtf8Printable(file.errorString()));
        papers += inBlock;
    }
    if (!file.flush()) qFatal("%s", qUtf8Printable(file.errorString()));
    return papers;
}

void readStream(QTemporaryFile &file, qint64 papers) {
    file.seek(0);
    const auto reader = digest::openDigest(file, file.fileName());
    if (!reader) qFatal("%s", qUtf8Printable(reader.error().message));
    while (true) {
        const auto entry = (*reader)->next();
        if (!entry) qFatal("%s", qUtf8Printable(entry.error().message));
        if (!*entry) break;
        --papers;
    }
    if (papers != 0) qFatal("%lld papers were not read", papers);
}

// No more than a buffer: what reading each byte costs.
void readBytes(QTemporaryFile &file) {
    file.seek(0);
    QByteArray buffer(qsizetype{64} * 1024, Qt::Uninitialized);
    while (file.read(buffer.data(), buffer.size()) > 0) {
    }
}

QList<Figure> measureStream(const Order &order) {
    QTemporaryFile file;
    if (!file.open()) qFatal("%s", qUtf8Printable(file.errorString()));
    const qint64 papers = fill(file, order.bytes);
    return interleaved(
        {{QStringLiteral("json-stream"), file.size(), [&] { readStream(file, papers); }},
         {QStringLiteral("json-stream, reading the file"), file.size(), [&] { readBytes(file); }}},
        order.runs);
}

} // namespace

Benchmark jsonStreamSpeed() {
    return {QStringLiteral("json-stream"),
            QStringLiteral("arXiv's metadata as Kaggle gives it, from a file: watch the memory"),
            measureStream};
}

} // namespace lectern::perf
