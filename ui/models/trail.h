// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/place.h"

#include <QList>

#include <optional>

namespace lectern::ui {

// Where the reader has been, for the way back. Remembers the last hundred stops.
class Trail {
  public:
    struct Stop {
        Place place;
        model::PaperId paper; // that was current there
    };

    void leave(const Stop &stop) {
        if (!stop.place.isSomewhere()) return;
        if (m_stops.size() == mostStops) m_stops.removeFirst();
        m_stops.append(stop);
    }
    // The newest stop, which is forgotten.
    [[nodiscard]] std::optional<Stop> back() {
        return m_stops.isEmpty() ? std::nullopt : std::optional(m_stops.takeLast());
    }
    [[nodiscard]] bool isEmpty() const { return m_stops.isEmpty(); }

  private:
    static constexpr qsizetype mostStops = 100;

    QList<Stop> m_stops;
};

} // namespace lectern::ui
