// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/perf/bench_library.h"

#include "tests/perf/library_corpus.h"
#include "tests/support/test_library.h"

namespace lectern::perf {

using tests::await;
using tests::must;

BenchLibrary::BenchLibrary(const Order &order) {
    const QString path =
        order.library.isEmpty() ? m_folder.filePath(QStringLiteral("library.db")) : order.library;
    m_library = std::make_unique<library::Library>(library::OpenOptions{.path = path});
    must(await(m_library->open()));
    if (!order.library.isEmpty()) return;
    for (const QByteArray &digest : digestsOf(order.bytes)) {
        library::ImportRequest request;
        request.bytes = digest;
        request.name = QStringLiteral("a.txt");
        must(await(m_library->import(request)));
    }
}

QList<model::PaperId> BenchLibrary::ids(const QString &query) {
    return must(await(m_library->papers(query))).ids;
}

library::Applied BenchLibrary::apply(library::Op op) {
    return must(await(m_library->apply(std::move(op))));
}

} // namespace lectern::perf
