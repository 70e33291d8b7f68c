// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/perf/benchmarks.h"
#include "tests/perf/library_corpus.h"
#include "tests/perf/paint_watch.h"
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/views/desk/desk.h"
#include "ui/views/list/paper_list_view.h"
#include "ui/views/reader/reader_view.h"

#include <QApplication>

namespace lectern::perf {

namespace {

// The files of a folder, imported in one go before the window opens.
void importAll(ui::TestWindow &window, const QList<QByteArray> &digests) {
    library::ImportRequest request;
    for (const QByteArray &digest : digests)
        request.paths.append(window.writeFile(
            QString::number(request.paths.size()).rightJustified(8, u'0'), digest));
    library::Library library({.path = window.libraryPath()});
    tests::must(tests::await(library.open()));
    tests::must(tests::await(library.import(request)));
}

// From the key to the next paper in list and reader, painted, and the decision on disk.
class KeyPress {
  public:
    explicit KeyPress(ui::TestWindow &window)
        : m_window(window)
        , m_list(*window.part<ui::PaperListView>().viewport())
        , m_reader(window.part<ui::ReaderView>()) {
        QObject::connect(&window.library(), &library::Library::changed, &m_list,
                         [this](const library::ChangeSet &changes) {
                             m_durable =
                                 m_durable || changes.facets.testFlag(library::Facet::State);
                         });
    }

    void run() {
        m_list.forget();
        m_reader.forget();
        m_durable = false;
        const model::PaperId before = m_window.desk().currentPaper();
        m_window.press("S");
        while (!m_durable || !nextIsShown(before) || !m_list.painted() || !m_reader.painted())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    }

  private:
    [[nodiscard]] bool nextIsShown(model::PaperId before) const {
        const model::Paper *shown = m_window.desk().shownPaper();
        return shown && shown->id != before;
    }

    ui::TestWindow &m_window;
    PaintWatch m_list;
    PaintWatch m_reader;
    bool m_durable = false;
};

QList<Figure> measureKeys(const Order &order) {
    ui::TestWindow window;
    if (order.library.isEmpty())
        importAll(window, digestsOf(order.bytes));
    else
        putInPlace(order.library, window.libraryPath());
    window.open();
    KeyPress key(window);
    const auto figures = interleaved({{QStringLiteral("key"), 0, [&] { key.run(); }}}, order.runs);
    window.close();
    return figures;
}

} // namespace

Benchmark keySpeed() {
    return {
        QStringLiteral("key"),
        QStringLiteral("from the key that keeps a paper to the next one painted, in the window"),
        measureKeys};
}

} // namespace lectern::perf
