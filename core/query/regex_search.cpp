// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/regex_search.h"

namespace lectern::query {

namespace {

// Attempts in one text. PCRE2 takes the least of several limits: none in the pattern raises it.
const QString attemptLimit = QStringLiteral("(*LIMIT_MATCH=100000)");

QRegularExpression::PatternOptions optionsFor(bool anyCase) {
    const QRegularExpression::PatternOptions options =
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    return anyCase ? options | QRegularExpression::CaseInsensitiveOption : options;
}

} // namespace

RegexSearch::RegexSearch(const QString &pattern, bool anyCase)
    : m_regex(attemptLimit + pattern, optionsFor(anyCase)) {}

RegexSearch::Found RegexSearch::in(const QString &text) const {
    const QRegularExpressionMatch match = m_regex.match(text);
    if (match.hasMatch()) return Found::Yes;
    return match.isValid() ? Found::No : Found::TooHard;
}

QList<std::pair<qsizetype, qsizetype>> RegexSearch::places(const QString &text, int most) const {
    QList<std::pair<qsizetype, qsizetype>> places;
    if (!isValid()) return places;
    for (auto match = m_regex.globalMatch(text); match.hasNext() && places.size() < most;) {
        const QRegularExpressionMatch one = match.next();
        if (one.capturedLength() > 0) places.append({one.capturedStart(), one.capturedLength()});
    }
    return places;
}

} // namespace lectern::query
