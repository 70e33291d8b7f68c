// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/perf/bench_library.h"

#include "tests/perf/library_corpus.h"
#include "tests/support/test_library.h"

namespace lectern::perf {

using tests::must;

namespace {
constexpr qint64 papersInADigest = 1000;
}

void makeLibrary(const QString &path, qint64 papers) {
    library::Library library({.path = path});
    must(finished(library.open()));
    for (qint64 first = 1; first <= papers; first += papersInADigest) {
        library::ImportRequest request;
        request.bytes = digestOf(first, std::min(papersInADigest, papers - first + 1));
        request.name = QStringLiteral("%1.txt").arg(first);
        must(finished(library.import(request)));
    }
}

BenchLibrary::BenchLibrary(const Order &order) {
    QString path = order.library;
    if (path.isEmpty()) {
        path = m_folder.filePath(QStringLiteral("library.db"));
        makeLibrary(path, order.papers());
    }
    m_library = std::make_unique<library::Library>(library::OpenOptions{.path = path});
    must(finished(m_library->open()));
}

QList<model::PaperId> BenchLibrary::ids(const QString &query) {
    return must(finished(m_library->papers(query))).ids;
}

library::Applied BenchLibrary::apply(library::Op op) {
    return must(finished(m_library->apply(std::move(op))));
}

} // namespace lectern::perf
