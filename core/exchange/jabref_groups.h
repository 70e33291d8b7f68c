// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"

#include <QByteArray>
#include <QStringList>

namespace lectern::exchange {

// The reading lists of a bibliography as JabRef's groups: the entries name them in `groups`, and a
// comment at the end says that they are there. Zotero reads them as collections. Source: JabRef's
// documentation, "BibTeX file format", GroupSerializer of JabRef 5.
class JabRefGroups {
  public:
    void note(const QStringList &lists);
    // @comment{jabref-meta: grouping: …}; empty where there are no lists.
    [[nodiscard]] QByteArray comment() const;

  private:
    QStringList m_names; // in the order in which they came
};

} // namespace lectern::exchange
