// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/formats/bibliography/bibtex_entry.h"

#include <QHash>

namespace lectern::digest {

// What an entry takes from another of its file: by `crossref` where it appeared and when, where it
// does not say so itself; by `xdata` each field that it lacks. Never an id, an address or a text by
// crossref: those are of the book, and would make one paper of all that is in it. The other may
// stand before it or, as BibTeX asks for, behind. Sources: btxdoc; biblatex manual, appendix B.
class BibtexInheritance {
  public:
    // Keeps of an entry what others may take from it, 8 MiB of all; `type` in small letters.
    void remember(const QString &type, const BibtexEntry &entry);
    // Whether it lacks something that an entry not met yet may have.
    [[nodiscard]] bool isAwaited(const BibtexEntry &entry) const;
    // Gives back the keys that it names where it lacks something, and that nobody has.
    QStringList inherit(BibtexEntry &entry) const;

  private:
    QHash<QString, BibtexEntry> m_parents; // by their keys in small letters
    qint64 m_size = 0;                     // characters
};

} // namespace lectern::digest
