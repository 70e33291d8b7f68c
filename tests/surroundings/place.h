// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/desk.h"

namespace lectern::tests {

// A desk with a library of two papers, and what can be done around it.
class Place {
  public:
    Place();

    [[nodiscard]] Desk &desk() { return m_desk; }
    // As a user without rights, where this one has all.
    [[nodiscard]] Answer asNobody(const QStringList &arguments);
    // The window opens, is drawn and closes again; true when it gave a picture.
    [[nodiscard]] bool showsWindow(bool asNobody = false, const QStringList &more = {});
    void setMode(const QString &name, unsigned mode); // of a file or folder on the desk

  private:
    Desk m_desk;
};

} // namespace lectern::tests
