// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern::digest {

// An address in a text as it is shown: "\url{…}" without the command, "\href{…}{label}" and
// "…{label}" as "label (…)", and parted from a word that it is glued to.
struct ShownAddress {
    qsizetype begin; // of what it stands for in the text
    qsizetype end;
    QString text;
};
// Of the address that begins at `at`; nothing before `from` belongs to it.
[[nodiscard]] ShownAddress shownAddress(QStringView text, qsizetype at, qsizetype from);

} // namespace lectern::digest
