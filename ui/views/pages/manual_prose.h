// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/word_difference.h"

#include <QList>
#include <QString>

namespace lectern::ui {

class CommandTable;

// Sentences of the manual as they are shown, and what stands out in them.
struct ManualProse {
    QString text;
    QList<TextSpan> keys; // each a cap, with blanks that do not break at both ends
    QList<TextSpan> code;
};

// Puts the keys that commands have now in the place of "{paper.keep}", and takes the backquotes
// from what is typed as it stands. A command that has no key is called by its name.
[[nodiscard]] ManualProse proseOf(const QString &marked, const CommandTable &commands);

} // namespace lectern::ui
