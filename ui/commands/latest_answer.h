// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/when_done.h"

namespace lectern::ui {

// Of several questions that are asked one after the other, the answer to the last: those before it
// are dropped, whenever they come. A part of the context that asks.
class LatestAnswer {
  public:
    LatestAnswer() = default;
    Q_DISABLE_COPY_MOVE(LatestAnswer)

    // As ui::whenDone().
    template <typename Value, typename Use>
    void whenDone(const QFuture<Value> &future, QObject *context, Use use) {
        ui::whenDone(future, context,
                     [this, asked = ++m_asked, use = std::move(use)](const Value &answer) mutable {
                         if (asked == m_asked) use(answer);
                     });
    }

    // Nothing is asked any more: what comes yet is dropped.
    void forget() { ++m_asked; }

  private:
    quint64 m_asked = 0;
};

} // namespace lectern::ui
