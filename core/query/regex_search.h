// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

#include <utility>

namespace lectern::query {

// Looks for a regular expression (Perl's, PCRE2) in texts, lines apart. It gives up on a text where
// it would have to try too long: what explodes costs milliseconds, not minutes.
class RegexSearch {
  public:
    RegexSearch(const QString &pattern, bool anyCase);

    [[nodiscard]] bool isValid() const { return m_regex.isValid(); }
    // Why it is not, of PCRE2, in its words.
    [[nodiscard]] QString problem() const { return m_regex.errorString(); }

    enum class Found { No, Yes, TooHard };
    [[nodiscard]] Found in(const QString &text) const;
    // Where it stands, as begin and length in UTF-16 units; at most `most`, none of length 0.
    [[nodiscard]] QList<std::pair<qsizetype, qsizetype>> places(const QString &text,
                                                                int most) const;

  private:
    QRegularExpression m_regex;
};

} // namespace lectern::query
