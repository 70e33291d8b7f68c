// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QRandomGenerator)

namespace lectern::tests {

// A text that is edited at random, as authors do, and knows of each character whether it stood in
// the text before, and where: the truth that highlights are held against.
class EditedText {
  public:
    explicit EditedText(const QString &text);

    // Words are replaced, left out, added, mistyped and reordered, sentences come and go, until
    // this share of the text is another.
    void edit(QRandomGenerator &random, double share);

    [[nodiscard]] QString text() const;
    // How many characters of the passage from `start` to `end` of the text before stand from `from`
    // to `to` now; in code points.
    [[nodiscard]] qint64 kept(qint64 start, qint64 end, qint64 from, qint64 to) const;
    [[nodiscard]] qint64 length() const { return qint64(m_letters.size()); }

  private:
    struct Letter {
        char32_t character = 0;
        qint64 origin = -1; // -1: new
    };
    using Letters = std::vector<Letter>;

    // Words and sentences as ranges of m_letters.
    [[nodiscard]] std::pair<size_t, size_t> wordAt(size_t at) const;
    [[nodiscard]] std::pair<size_t, size_t> sentenceAt(size_t at) const;
    qint64 editOnce(QRandomGenerator &random);
    qint64 replace(std::pair<size_t, size_t> range, const QString &with);
    qint64 swapWords(size_t at);

    Letters m_letters;
};

} // namespace lectern::tests
