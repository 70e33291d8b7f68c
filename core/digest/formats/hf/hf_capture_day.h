// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/day.h"

#include <QStringView>

#include <optional>

namespace lectern::digest {

// The day of a capture of huggingface.co/papers. The page says "Aug 20"; the year may be told by
// what stands round it: when the capture was made, or the address of the day before.
class HfCaptureDay {
  public:
    // A line above the first paper. "Aug 20"; "retrieved: 2026-10-02", "exported: …"; the address
    // "https://huggingface.co/papers/date/2026-03-24". Others are passed over.
    void takeHeadingLine(QStringView line);

    [[nodiscard]] std::optional<model::Day> day() const;
    // 0 where it is unknown.
    [[nodiscard]] int year() const;

  private:
    std::optional<model::Day> m_shown; // no year
    QDate m_made;                      // not before the day shown
    QDate m_before;                    // before the day shown
};

} // namespace lectern::digest
