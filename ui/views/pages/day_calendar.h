// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/reports.h"
#include "ui/views/parts/week_grid.h"

#include <QWidget>

namespace lectern::ui {

class ThemeSource;

// The last year, or as many weeks of it as there is room for, a column each: how much of each day's
// digests is decided. A day without a digest is a dot. One day is current; arrows move to the next
// day that has a digest, Enter opens it.
class DayCalendar final : public QWidget {
    Q_OBJECT

  public:
    explicit DayCalendar(const ThemeSource &theme, QWidget *parent = nullptr);

    void setDays(const library::Days &days);
    // 0: nothing decided, 4: all.
    [[nodiscard]] static int heatOf(const library::DayShare &share);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void dayChosen(const lectern::library::DayShare &day);

  protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

  private:
    [[nodiscard]] WeekGrid grid() const;
    [[nodiscard]] const library::DayShare *shareAt(const QPoint &point) const;
    void paintDot(QPainter &painter, const WeekGrid &weeks, const QDate &day) const;
    void moveTo(qsizetype index);

    const ThemeSource &m_theme;
    QDate m_today;
    QList<library::DayShare> m_days; // of the last year, oldest first
    qsizetype m_current = -1;
};

} // namespace lectern::ui
