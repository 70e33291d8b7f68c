// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace lectern::model {

// A digest's day as its source says it: never converted, the year perhaps unknown.
// Text is ISO 8601: "2024-09-18", or the reduced form "--08-20".
class Day {
  public:
    [[nodiscard]] static std::optional<Day> of(int year, int month, int day);
    [[nodiscard]] static std::optional<Day> withoutYear(int month, int day);
    [[nodiscard]] static std::optional<Day> parse(const QString &iso);

    [[nodiscard]] bool hasYear() const { return m_year != 0; }
    [[nodiscard]] int month() const { return m_month; }
    [[nodiscard]] int day() const { return m_day; }
    // Invalid when the year is unknown.
    [[nodiscard]] QDate date() const;
    [[nodiscard]] QString toIso() const;

    friend bool operator==(const Day &, const Day &) = default;

  private:
    Day(int year, int month, int day)
        : m_year(year)
        , m_month(month)
        , m_day(day) {}
    int m_year = 0; // 0: unknown
    int m_month = 1;
    int m_day = 1;
};

} // namespace lectern::model
