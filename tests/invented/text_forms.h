// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// Texts as the formats can hold them.
namespace lectern::tests {

[[nodiscard]] QByteArray onOneLine(QByteArray text);
// In lines of at most `columns` bytes where blanks allow it, joined by LF and what begins the
// further ones.
[[nodiscard]] QByteArray wrapped(const QByteArray &text, int columns,
                                 const QByteArray &continuation = {});
[[nodiscard]] QByteArray escapedForMarkup(const QByteArray &text);
// Markdown's own signs behind a backslash each.
[[nodiscard]] QByteArray escapedForMarkdown(const QByteArray &text);

} // namespace lectern::tests
