// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/perf/bench_library.h"
#include "tests/perf/benchmarks.h"
#include "tests/perf/paint_watch.h"
#include "tests/perf/screen.h"
#include "tests/perf/window_library.h"
#include "tests/support/test_library.h"
#include "ui/models/paper_list_model.h"
#include "ui/views/list/paper_list_view.h"

#include <QCoreApplication>

namespace lectern::perf {

namespace {

QStringList ofLibrary(const QString &library) {
    return {QStringLiteral("--library"), library};
}

QString ourselves() {
    return QCoreApplication::applicationFilePath();
}

// From the start of the real program to its window, on a screen of its own.
Sample timeToTheWindow(Screen &screen, const QString &program, const QStringList &arguments) {
    screen.forget();
    std::unique_ptr<StartedProgram> started;
    const Sample sample = timeOf([&] {
        started = std::make_unique<StartedProgram>(program, arguments, screen.display());
        if (!screen.waitForWindow()) qFatal("no window came");
    });
    (void)started->bytesAtRest(); // it ends as it would for a reader, and disturbs nobody
    return sample;
}

// In this process: until the papers of the first page can be read.
Sample timeToThePapers(ui::TestWindow &window) {
    const Sample sample = timeOf([&window] {
        window.start();
        const auto shown = [&window] {
            if (!window.window().desk()) return false;
            auto &list = window.part<ui::PaperListView>();
            const QModelIndex first = list.model()->index(0, 0);
            return list.isVisible() && first.data(ui::PaperListModel::LoadedRole).toBool();
        };
        while (!shown())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        window.part<ui::PaperListView>().viewport()->repaint();
    });
    window.close();
    return sample;
}

QList<Figure> measureStart(const Order &order) {
    ui::TestWindow window;
    prepareWindow(window, order);
    Screen screen;
    Figure papers{QStringLiteral("start to the papers, in process"), 0, {}};
    Figure ours{QStringLiteral("start to the window"), 0, {}};
    Figure empty{QStringLiteral("start of an empty window of Qt"), 0, {}};
    for (int run = 0; run <= order.runs; ++run) {
        const bool counts = run > 0; // the first warms up
        const Sample inProcess = timeToThePapers(window);
        if (counts) papers.samples.append(inProcess);
        if (!screen.isThere()) continue;
        const Sample ofOurs = timeToTheWindow(screen, QStringLiteral(LECTERN_PROGRAM),
                                              ofLibrary(window.libraryPath()));
        const Sample ofEmpty = timeToTheWindow(screen, ourselves(), {emptyWindowOption});
        if (counts) ours.samples.append(ofOurs);
        if (counts) empty.samples.append(ofEmpty);
    }
    if (screen.isThere()) return {papers, ours, empty};
    qWarning("Without Xvfb and xev no start of the program is measured.");
    return {papers};
}

Sample bytesOf(const QString &program, const QStringList &arguments) {
    StartedProgram started(program, arguments, {});
    return {0, 0, started.bytesAtRest()};
}

QList<Figure> measureMemory(const Order &order) {
    ui::TestWindow window;
    prepareWindow(window, order);
    Figure ours{QStringLiteral("memory of the window"), 0, {}, Unit::Bytes};
    Figure empty{QStringLiteral("memory of an empty window of Qt"), 0, {}, Unit::Bytes};
    for (int run = 0; run < order.runs; ++run) {
        ours.samples.append(
            bytesOf(QStringLiteral(LECTERN_PROGRAM), ofLibrary(window.libraryPath())));
        empty.samples.append(bytesOf(ourselves(), {emptyWindowOption}));
    }
    return {ours, empty};
}

} // namespace

QList<Benchmark> startSpeed() {
    return {{QStringLiteral("start"),
             QStringLiteral("from the start to the window and to its papers"), measureStart},
            {QStringLiteral("memory"), QStringLiteral("what the window holds in memory, at rest"),
             measureMemory}};
}

} // namespace lectern::perf
