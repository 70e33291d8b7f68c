// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/perf/benchmarks.h"
#include "tests/perf/library_corpus.h"
#include "tests/perf/paint_watch.h"
#include "tests/perf/window_library.h"
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/models/place_loader.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/list/paper_list_view.h"

#include <QApplication>

#include <array>

namespace lectern::perf {

namespace {

constexpr std::array searches = {"transformers", "retrieval", "robot learning", "meta learning",
                                 "diffusion",    "token",     "large language", "bayesian"};
constexpr qint64 bytesImportedMeanwhile = 20'000'000;

// From a key in the search field to the list of what is found, painted.
class SearchKeys {
  public:
    explicit SearchKeys(ui::TestWindow &window)
        : m_window(window)
        , m_list(window.part<ui::PaperListView>())
        , m_painting(*m_list.viewport()) {
        // Only the question that was asked last is answered; that all of a list follows is no
        // answer to a key.
        QObject::connect(window.part<ui::ListPane>().findChild<ui::PlaceLoader *>(),
                         &ui::PlaceLoader::loaded, &m_painting, [this] {
                             m_found = true;
                             m_painting.forget(); // what was painted before is of the key before
                         });
    }

    QList<Sample> type(const QString &text) {
        QList<Sample> samples;
        m_window.press("/");
        for (const QChar letter : text)
            samples.append(timeOf([&] { type(letter); }));
        m_window.press("Escape");
        QCoreApplication::processEvents();
        return samples;
    }
    // The least there is to do for a key.
    Sample repaint() {
        return timeOf([this] { m_list.viewport()->repaint(); });
    }

  private:
    void type(QChar letter) {
        m_found = false;
        m_window.type(letter);
        while (!m_found || !m_painting.painted())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    }

    ui::TestWindow &m_window;
    ui::PaperListView &m_list;
    PaintWatch m_painting;
    bool m_found = false;
};

void typeAll(SearchKeys &keys, Figure &figure) {
    for (const char *text : searches)
        figure.samples += keys.type(QString::fromLatin1(text));
}

QList<Figure> measurePainting(const Order &order) {
    ui::TestWindow window;
    prepareWindow(window, order);
    window.open();
    SearchKeys keys(window);
    Figure quiet{QStringLiteral("painted key"), 0, {}};
    Figure importing{QStringLiteral("painted key while importing"), 0, {}};
    Figure repaint{QStringLiteral("painted list alone"), 0, {}};
    Figure warm;
    typeAll(keys, warm);
    for (int run = 0; run < order.runs; ++run) {
        typeAll(keys, quiet);
        library::ImportRequest request;
        request.bytes = digestsOf(std::min(order.bytes, bytesImportedMeanwhile)).constFirst();
        request.name = QStringLiteral("%1.txt").arg(run);
        const auto import = window.library().import(request);
        typeAll(keys, importing);
        tests::must(tests::await(import));
        repaint.samples.append(keys.repaint());
    }
    // A line's ratio is taken sample by sample.
    while (repaint.samples.size() < quiet.samples.size())
        repaint.samples.append(keys.repaint());
    window.close();
    return {quiet, importing, repaint};
}

} // namespace

Benchmark paintSpeed() {
    return {QStringLiteral("painted"),
            QStringLiteral("from a key in the search field to what is found, painted"),
            measurePainting};
}

} // namespace lectern::perf
