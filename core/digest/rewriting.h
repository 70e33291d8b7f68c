// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern::digest {

// A text with some stretches replaced, in order.
class Rewriting {
  public:
    explicit Rewriting(const QString &text)
        : m_text(text) {}

    void replace(qsizetype at, qsizetype length, QStringView by) {
        m_result += QStringView(m_text).sliced(m_done, at - m_done);
        m_result += by;
        m_done = at + length;
    }

    [[nodiscard]] QString result() const {
        return m_done == 0 ? m_text : m_result + m_text.sliced(m_done);
    }

  private:
    const QString &m_text;
    QString m_result;
    qsizetype m_done = 0;
};

// A blank where the text ends: its edges are no words.
inline QChar charAt(QStringView text, qsizetype at) {
    return at < 0 || at >= text.size() ? QChar(u' ') : text[at];
}

inline bool isAsciiLetter(QChar c) {
    return c.unicode() < 0x80 && c.isLetter();
}

inline bool isAsciiDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

// Whether what stands before is not at its end: "file_1", "x_{10}".
inline bool goesOnAsName(QChar c) {
    return c.isLetterOrNumber() || c == u'_' || c == u'^' || c == u'{';
}

// Behind the letters of a command that begin at `at`.
inline qsizetype endOfCommandName(QStringView text, qsizetype at) {
    while (at < text.size() && isAsciiLetter(text[at]))
        ++at;
    return at;
}

} // namespace lectern::digest
