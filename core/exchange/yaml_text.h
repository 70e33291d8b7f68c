// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace lectern::exchange {

// A double-quoted scalar (YAML 1.2, section 7.3.1) on one line, which reads back as the text with
// its white space simplified.
[[nodiscard]] QString yamlText(const QString &text);

// What Obsidian takes for a tag: letters, digits, - _ and / for nesting, no blanks, not digits
// alone; all else becomes a hyphen.
[[nodiscard]] QString obsidianTag(const QString &name);
// The target of a [[wiki link]]: without what would end it or lead into the note.
[[nodiscard]] QString wikiTarget(const QString &name);

} // namespace lectern::exchange
