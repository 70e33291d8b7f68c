// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/citation_key.h"
#include "core/exchange/export_run.h"
#include "tests/perf/bench_library.h"
#include "tests/perf/benchmarks.h"
#include "tests/support/test_library.h"
#include "ui/dialogs/export_job.h"

#include <QEventLoop>
#include <QTemporaryDir>

namespace lectern::perf {

namespace {

using exchange::Format;
using tests::await;
using tests::must;

constexpr int exportedPapers = 100'000;
constexpr qsizetype papersInHand = 1000;
constexpr qint64 fullSize = 1 << 20; // of input; below it is only tried out

// The writers alone: the same thousand papers, which lie in memory, a hundred times.
void writeInHand(Format format, const QList<exchange::ExportedPaper> &papers, int count) {
    const auto run = must(
        exchange::beginDocument(format, {}, [](const QByteArray &) { return base::Status(); }));
    for (int written = 0; written < count; ++written) {
        exchange::ExportedPaper paper = papers.at(written % papers.size());
        paper.paper.uuid = QUuid(uint(written), 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);
        must(run->add(paper));
    }
    must(run->finish());
}

// From the library into a file, as the window and the command do it.
void writeFromLibrary(library::Library &library, Format format, const QList<model::PaperId> &papers,
                      const QString &path) {
    ui::ExportJob job(library, {{}, papers, {}}, format, {},
                      [format, path](const base::StopToken &stop) {
                          return exchange::beginExport({format, path, true, {}, stop});
                      });
    QEventLoop loop;
    base::Status result;
    QObject::connect(&job, &ui::ExportJob::finished, &loop, [&](const base::Status &status) {
        result = status;
        loop.quit();
    });
    QMetaObject::invokeMethod(&job, &ui::ExportJob::start, Qt::QueuedConnection);
    loop.exec();
    must(result);
}

QList<Figure> measureExport(const Order &order) {
    BenchLibrary library(order);
    const QList<model::PaperId> papers = library.ids(QStringLiteral("*")).mid(0, exportedPapers);
    QList<exchange::ExportedPaper> inHand;
    for (const model::Paper &paper : must(await(library->details(papers.mid(0, papersInHand)))))
        inHand.append({paper, exchange::citationKey(paper), 0, {}});
    const int count = order.bytes < fullSize ? int(papersInHand) : exportedPapers;
    const QTemporaryDir folder;
    QList<Work> works;
    for (const Format format : {Format::Bibtex, Format::Markdown, Format::Html}) {
        const QString name = exchange::toText(format);
        works.append({QStringLiteral("export %L1 in hand to ").arg(count) + name, 0,
                      [&inHand, format, count] { writeInHand(format, inHand, count); }});
        works.append({QStringLiteral("export %L1 of a library to ").arg(papers.size()) + name, 0,
                      [&, format, name] {
                          writeFromLibrary(*library, format, papers, folder.filePath(name));
                      }});
    }
    return interleaved(works, order.runs);
}

} // namespace

Benchmark exportSpeed() {
    return {QStringLiteral("export"),
            QStringLiteral("writing 100,000 papers, and those of a library of the size's text"),
            measureExport};
}

} // namespace lectern::perf
