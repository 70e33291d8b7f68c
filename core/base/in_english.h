// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace lectern::base {

// While it lives, this thread says in English what is translated, or, where `on` is false, in the
// language of the window: what a command prints is the same whether a window is open or not, and
// whatever that speaks. Who hands work to another thread hands this on with it.
class InEnglish final {
  public:
    explicit InEnglish(bool on = true);
    ~InEnglish();
    Q_DISABLE_COPY_MOVE(InEnglish)

    // In this thread.
    [[nodiscard]] static bool isOn();

  private:
    bool m_before;
};

} // namespace lectern::base
