// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/perf/benchmarks.h"
#include "tests/perf/paint_watch.h"
#include "tests/perf/window_library.h"
#include "ui/views/desk/desk.h"
#include "ui/views/list/paper_list_view.h"
#include "ui/views/reader/reader_view.h"

#include <QApplication>

namespace lectern::perf {

namespace {

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
    prepareWindow(window, order);
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
