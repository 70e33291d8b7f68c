// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/paper_acts.h"

#include <chrono>

namespace lectern::ui {

// A pass: the papers that were decided since the window was opened, oldest decision first, and the
// steps that did it. Where it stays open for days each of them begins a pass of its own, unless one
// decides past midnight. What the decision was is the library's to say.
class PassLog final {
  public:
    void note(const Act &act);
    void clear();

    [[nodiscard]] const QList<model::PaperId> &papers() const { return m_papers; }
    [[nodiscard]] QList<model::StepId> steps() const; // not undone, oldest first
    // Time spent deciding; what lies between two acts counts up to two minutes.
    [[nodiscard]] std::chrono::milliseconds spent() const;

  private:
    struct Stroke {
        model::StepId step;
        base::Instant when;
    };
    QList<model::PaperId> m_papers;
    QList<Stroke> m_strokes;
};

} // namespace lectern::ui
