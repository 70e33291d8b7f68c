// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/perf/benchmarks.h"
#include "tests/perf/paint_watch.h"
#include "tests/perf/window_library.h"
#include "ui/models/paper_list_model.h"
#include "ui/views/list/paper_list_view.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QScrollBar>

namespace lectern::perf {

namespace {

constexpr quint32 scrollSeed = 12;
constexpr int framesOfARun = 40;

// Scrolls the list of all papers, each time until what it shows is painted.
class Scrolling {
  public:
    explicit Scrolling(ui::TestWindow &window)
        : m_view(window.part<ui::PaperListView>())
        , m_painting(*m_view.viewport()) {
        if (!m_view.isVisible()) qFatal("the window shows no list: no paper is undecided");
    }

    // To the first paint: a frame.
    void frame(int place) {
        m_painting.forget();
        moveTo(place);
        m_view.viewport()->repaint();
        while (!m_painting.painted())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    }
    // To the paint with the papers that were not read before.
    void toThePapers(int place) {
        moveTo(place);
        do {
            m_painting.forget();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        } while (!isRead());
        m_view.viewport()->repaint();
    }
    [[nodiscard]] int anywhere() { return int(m_random.bounded(bar().maximum() + 1)); }
    [[nodiscard]] int by(int distance) {
        const int place = bar().value() + distance;
        return place > bar().maximum() ? 0 : place;
    }
    [[nodiscard]] int page() const { return m_view.verticalScrollBar()->pageStep(); }
    [[nodiscard]] int wheel() const { return 3 * m_view.verticalScrollBar()->singleStep(); }

  private:
    QScrollBar &bar() { return *m_view.verticalScrollBar(); }
    void moveTo(int place) { // a list that fits is painted where it stands
        bar().setValue(place);
        m_view.viewport()->update();
    }
    [[nodiscard]] bool isRead() const {
        const QModelIndex top =
            m_view.indexAt({m_view.viewport()->width() / 2, m_view.viewport()->height() / 2});
        return !top.isValid() || top.data(ui::PaperListModel::LoadedRole).toBool();
    }

    ui::PaperListView &m_view;
    PaintWatch m_painting;
    QRandomGenerator m_random{scrollSeed};
};

QList<Figure> measureScrolling(const Order &order) {
    ui::TestWindow window;
    prepareWindow(window, order);
    window.open();
    Scrolling list(window);
    QList<Figure> figures{{QStringLiteral("scroll by a jump"), 0, {}},
                          {QStringLiteral("scroll by a page"), 0, {}},
                          {QStringLiteral("scroll by the wheel"), 0, {}},
                          {QStringLiteral("scroll to the papers of a jump"), 0, {}},
                          {QStringLiteral("scroll, where it stands"), 0, {}}};
    for (int i = 0; i < order.runs * framesOfARun; ++i) {
        const auto measure = [&](int figure, const std::function<void()> &work) {
            const Sample sample = timeOf(work);
            if (i > 0) figures[figure].samples.append(sample); // the first warms up
        };
        measure(0, [&] { list.frame(list.anywhere()); });
        measure(1, [&] { list.frame(list.by(list.page())); });
        measure(2, [&] { list.frame(list.by(list.wheel())); });
        measure(3, [&] { list.toThePapers(list.anywhere()); });
        measure(4, [&] { list.frame(list.by(0)); });
    }
    window.close();
    return figures;
}

} // namespace

Benchmark scrollSpeed() {
    return {QStringLiteral("scroll"), QStringLiteral("frames of the list of all papers, scrolled"),
            measureScrolling};
}

} // namespace lectern::perf
