// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

QT_FORWARD_DECLARE_CLASS(QRandomGenerator)

namespace lectern::tests {

// The words of one paper, as they come. Two subjects of some hundred share most of them, so that
// the words of a query stand together as they do in real abstracts; the rest follows Zipf's law
// over 60,000 words, and one in a hundred comes from a tail without an end, so that a library twice
// as large has more terms, but not twice as many. Some words call for another: "reinforcement"
// mostly for "learning".
class PaperWords {
  public:
    explicit PaperWords(QRandomGenerator &random); // which outlives it
    [[nodiscard]] QByteArray next();

  private:
    [[nodiscard]] QByteArray subjectWord();

    QRandomGenerator &m_random;
    int m_firstSubject;
    int m_secondSubject;
    QByteArray m_called; // by the last word
};

} // namespace lectern::tests
