// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string>

namespace lectern::keys {

// What is looked at once the window is closed, by the library alone. Each says what is wrong, or
// nothing.

[[nodiscard]] QByteArray emptyLibrary(); // as text

// Whether the library is sound, and holds `words` in a note where there are any.
[[nodiscard]] std::string unsound(const QString &library, const QString &words);

// Undoes every step, after which the library is `empty`, and does all again.
[[nodiscard]] std::string undoneAndDoneAgain(const QString &library, const QByteArray &empty);

} // namespace lectern::keys
