// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lectern::model {

// A paper that a note names: `[[Halting as a Skill]]`, on one line, without brackets inside.
struct NoteLink {
    qsizetype start = 0; // of the first bracket, in UTF-16 units
    qsizetype end = 0;   // behind the last
    QString title;       // as typed, without the blanks around it

    friend bool operator==(const NoteLink &, const NoteLink &) = default;
};

// In the order of the text. Linear in its length.
[[nodiscard]] QList<NoteLink> noteLinksIn(QStringView text);

} // namespace lectern::model
