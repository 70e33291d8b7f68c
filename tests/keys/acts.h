// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>

#include <functional>

namespace lectern::ui {
class TestWindow;
} // namespace lectern::ui

namespace lectern::keys {

// One thing that a reader does next.
struct Act {
    QString text; // said before it is done
    std::function<void()> run;
};

// Chooses by chance from what can be done now: in a menu, in a dialog, in the window. The commands
// are those of the window's own table.
class Acts {
  public:
    Acts(ui::TestWindow &test, QRandomGenerator &random)
        : m_test(test)
        , m_random(random) {}

    [[nodiscard]] Act next();
    // Where a menu holds up the act that opened it.
    [[nodiscard]] Act inMenu();

  private:
    [[nodiscard]] Act inDialog();
    [[nodiscard]] Act inWindow();
    [[nodiscard]] Act shortcut();
    [[nodiscard]] Act command();
    [[nodiscard]] Act habit();
    [[nodiscard]] Act plainKey();
    [[nodiscard]] Act words();
    [[nodiscard]] Act clicking();
    [[nodiscard]] Act clickingTwice();
    [[nodiscard]] Act wheel();
    [[nodiscard]] Act menu();
    [[nodiscard]] Act resize();
    [[nodiscard]] Act paste();
    [[nodiscard]] Act drop();
    [[nodiscard]] static Act key(const char *keys);

    ui::TestWindow &m_test;
    QRandomGenerator &m_random;
};

} // namespace lectern::keys
