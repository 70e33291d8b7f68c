// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/paper_acts.h"

namespace lectern::ui {

// The papers that were decided since the window was opened, oldest decision first. What the
// decision was is the library's to say.
class PassLog final {
  public:
    void note(const Act &act);
    [[nodiscard]] const QList<model::PaperId> &papers() const { return m_papers; }

  private:
    QList<model::PaperId> m_papers;
};

} // namespace lectern::ui
