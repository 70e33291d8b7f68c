// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>
#include <QTimer>

#include <functional>

namespace lectern::ui {

// Says when the local day has turned: papers that were snoozed to it are back then. Looks again at
// midnight, and every few minutes, because a computer that slept does not count the time; and when
// the reader comes back to the window.
class DayTurn final : public QObject {
    Q_OBJECT

  public:
    // `today`: the library's.
    explicit DayTurn(std::function<QDate()> today, QObject *parent = nullptr);

    void look();

  Q_SIGNALS:
    void turned();

  private:
    std::function<QDate()> m_today;
    QDate m_day;
    QTimer m_timer;
};

} // namespace lectern::ui
