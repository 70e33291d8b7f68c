// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/open_report.h"

#include <QObject>

namespace lectern::library {

class Library;

// How a library stands: how it opened, and what keeps it from being written. Belongs to the
// Library, lives on its thread and as long as it does.
class Standing final : public QObject {
    Q_OBJECT

  public:
    explicit Standing(Library *library);
    [[nodiscard]] static const Standing &of(const Library &library);

    // Once Library::open() has succeeded.
    [[nodiscard]] const OpenReport &report() const { return m_report; }

    // ---- of the Library ----
    // Before open() is done, and in whichever thread does it: nobody else looks by then.
    [[nodiscard]] OpenReport &reportToFill() { return m_report; }
    // What a write met, and whether it was done.
    void note(const std::optional<Barrier> &met, bool written);

  Q_SIGNALS:
    // Nothing can be written any more, for a reason that stays; and, should it go, that all can
    // again. Once each.
    void blocked(const lectern::library::Barrier &barrier);
    void unblocked();

  private:
    OpenReport m_report;
    bool m_blocked = false; // as was said last
};

} // namespace lectern::library
