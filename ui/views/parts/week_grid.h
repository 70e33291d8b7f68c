// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QRect>

class QPainter;

namespace lectern::ui {

class Theme;

// The weeks of a calendar side by side, a column of seven cells each, Monday first: as many as a
// width has room for, up to the week of the last day. What stands in the cells is others' business.
class WeekGrid {
  public:
    static constexpr int mostWeeks = 53;
    static constexpr int leastWeeks = 12;

    WeekGrid(const QDate &last, int width);

    [[nodiscard]] static QSize sizeOf(int weeks);
    [[nodiscard]] QDate firstDay() const; // a Monday
    [[nodiscard]] const QDate &lastDay() const { return m_last; }
    [[nodiscard]] bool holds(const QDate &day) const { return firstDay() <= day && day <= m_last; }
    [[nodiscard]] QRect cellOf(const QDate &day) const;

    // The names of months above, and of three weekdays at the left.
    void paintLabels(QPainter &painter, const Theme &theme) const;
    void paintCell(QPainter &painter, const QDate &day, const QColor &colour) const;
    void paintOutline(QPainter &painter, const QDate &day, const QColor &colour, qreal width) const;

  private:
    QDate m_last;
    int m_weeks;
};

} // namespace lectern::ui
