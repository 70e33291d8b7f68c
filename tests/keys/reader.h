// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/keys/acts.h"
#include "tests/keys/outside.h"
#include "tests/keys/warnings.h"
#include "tests/ui/support/loop_watch.h"
#include "tests/ui/support/test_window.h"

#include <QTimer>

namespace lectern::keys {

// Someone who does this and that in the real window, over a library of her own, at home in its
// folder. What does not hold is a failure of the test, with what she did last.
class Reader {
  public:
    explicit Reader(quint32 seed);
    ~Reader();
    Q_DISABLE_COPY_MOVE(Reader)

    // Opens the window, acts, closes it, and looks at what is left.
    void read(int acts);
    [[nodiscard]] qint64 longestTurnMs() const { return m_longestTurnMs; }

  private:
    void fillLibrary();
    void open();
    void act();
    void rest();
    void turnToAWindow();
    void expectAWayOn();
    void closeAndLook();
    void leaveDialogs();
    [[nodiscard]] QString writeLastWords(); // what must be on disk; empty: nothing was written
    void expectNoFault();
    void fail(const std::string &what);

    quint32 m_seed;
    QRandomGenerator m_random;
    QRandomGenerator m_menuRandom; // what happens within an act takes nothing from those after it
    Warnings m_warnings;
    Outside m_outside;
    ui::LoopWatch m_watch;
    ui::TestWindow m_test;
    Acts m_acts;
    Acts m_menuActs;
    QTimer m_menus; // answers a menu that holds up the act that opened it
    bool m_acting = false;
    bool m_failed = false;
    int m_lastWords = 0;
    qint64 m_longestTurnMs = 0;
    QByteArray m_empty; // all that an empty library holds
};

} // namespace lectern::keys
