// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace lectern::digest {

// Finds where a JSON value ends without reading it: brackets are counted outside of strings, which
// may stand in single quotes, too, as Python writes them. Total, linear, not recursive.
class JsonScanner {
  public:
    // The index behind the value that begins at 0, or -1 where `bytes` end before it does. Called
    // again with more bytes of the same value, it goes on where it was.
    qsizetype endOf(QByteArrayView bytes);
    // How deep its brackets nest, as far as it was read.
    [[nodiscard]] int deepest() const { return m_deepest; }
    // Whether the bytes ended in the midst of it, and not behind a number or word.
    [[nodiscard]] bool isOpen() const { return m_depth > 0 || m_quote != 0; }

  private:
    bool passString(QByteArrayView bytes);

    qsizetype m_at = 0;
    int m_depth = 0;
    int m_deepest = 0;
    char m_quote = 0; // of the string it stands in
};

[[nodiscard]] constexpr bool isJsonBlank(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace lectern::digest
