// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "ui/commands/latest_answer.h"

#include <QWidget>

class QVBoxLayout;

namespace lectern::ui {

class DayCalendar;
class ThemedLabel;
class ThemeSource;

// Days that are not finished: a calendar with how much of each is decided, and what has been kept
// and unread the longest. It reads when it is shown, and after changes while it is.
class DaysPage final : public QWidget {
    Q_OBJECT

  public:
    DaysPage(library::Library &library, const ThemeSource &theme, QWidget *parent = nullptr);

    void refresh();

  Q_SIGNALS:
    void dayChosen(const lectern::library::DayShare &day);
    void paperChosen(lectern::model::PaperId paper);
    void failed(const lectern::base::Error &error);

  protected:
    void showEvent(QShowEvent *event) override;

  private:
    void addLegend(QVBoxLayout *column);
    void take(const library::Days &days);
    void listUnread(const QList<library::UnreadPaper> &papers);

    library::Library &m_library;
    const ThemeSource &m_theme;
    DayCalendar *m_calendar;
    ThemedLabel *m_words;
    ThemedLabel *m_unreadTitle;
    QVBoxLayout *m_unread;
    QList<library::UnreadPaper> m_listed; // a button each
    LatestAnswer m_latest;
};

} // namespace lectern::ui
