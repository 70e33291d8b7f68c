// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QKeyCombination>
#include <QRandomGenerator>
#include <QString>

namespace lectern::keys {

// What a reader may type: names, queries, Markdown, half of them; ASCII.
[[nodiscard]] QString randomWords(QRandomGenerator &random);

// A key of no command of its own: arrows, Tab, Enter, Escape, Backspace, …, with what is held.
[[nodiscard]] QKeyCombination randomPlainKey(QRandomGenerator &random);

// A digest of some invented papers, some of which others have too.
[[nodiscard]] QByteArray randomDigest(QRandomGenerator &random);

} // namespace lectern::keys
