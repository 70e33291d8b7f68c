// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/translations.h"
#include "ui/pdf/worker/run_worker.h"
#include "ui/render/theme_source.h"

#include <QApplication>

#include <cstdio>
#include <gtest/gtest.h>
#include <unistd.h>
#include <vector>

namespace {

// A test of a window waits for what it wants to see, but on a machine that stands still for seconds
// a wait can end too soon. LECTERN_WINDOW_TRIES=2 gives what failed one more try, in a new process
// and out loud; what fails twice has failed.
int tryAgain(const std::vector<char *> &arguments) {
    if (qEnvironmentVariableIntValue("LECTERN_WINDOW_TRIES") < 2) return 1;
    qunsetenv("LECTERN_WINDOW_TRIES");
    std::fputs("A window test failed; it is run once more.\n", stderr);
    execv("/proc/self/exe", arguments.data());
    return 1;
}

} // namespace

// The main function of tests with widgets: a real application without a screen, in our theme.
int main(int argc, char **argv) {
    // The window starts its own program to read PDFs: here that is this one.
    if (lectern::pdf::isWorker(argc, argv)) return lectern::pdf::runWorker();
    std::vector<char *> arguments(argv, argv + argc + 1); // the last is null
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    lectern::resources::installTranslations(application);
    lectern::ui::applyTheme(
        application,
        lectern::ui::Theme(lectern::ui::Shade::Light, {QStringLiteral("DejaVu Sans"),
                                                       QStringLiteral("DejaVu Sans"), QString()}));
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS() == 0 ? 0 : tryAgain(arguments);
}
