// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace lectern::tests {

// The text that one line of a paragraph shows, by the rules of CommonMark 0.30 and knowing nothing
// of our writer: backslash escapes (2.4) and character references (2.5) are taken back. Nothing
// where the line could be anything but plain text: emphasis, code, a link, HTML, or a block.
[[nodiscard]] std::optional<QString> plainTextOfLine(const QString &line);

// The same for what stands within a line, where no block can start.
[[nodiscard]] std::optional<QString> plainTextWithin(const QString &markdown);

} // namespace lectern::tests
