// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/text_search.h"

#include "core/base/tokenizer.h"

#include <algorithm>

namespace lectern::query {

namespace {

using Position = QList<QByteArray>; // the tokens that stand there

std::vector<Position> positionsOf(QByteArrayView utf8) {
    std::vector<Position> positions;
    base::Tokenizer::tokenize(utf8, [&positions](const base::Token &token) {
        if (!token.colocated) positions.emplace_back();
        positions.back() += token.text.toByteArray();
        return true;
    });
    return positions;
}

} // namespace

TextSearch::TextSearch(const Text &wanted)
    : m_phrase(base::Tokenizer::phrase(wanted.text))
    , m_prefix(wanted.prefix)
    , m_scan(m_prefix && m_phrase.size() == 1 ? m_phrase.constFirst() : QByteArray()) {}

bool TextSearch::isIn(QByteArrayView utf8) const {
    if (m_phrase.isEmpty()) return false;
    return m_phrase.size() == 1 ? holdsToken(utf8) : holdsPhrase(utf8);
}

bool TextSearch::isWanted(QByteArrayView token, qsizetype place) const {
    const bool mayGoOn = m_prefix && place == m_phrase.size() - 1;
    return mayGoOn ? token.startsWith(m_phrase.at(place)) : token == m_phrase.at(place);
}

// Ends at the first: a word of which many papers hold one mostly stands near the beginning.
bool TextSearch::holdsToken(QByteArrayView utf8) const {
    if (const auto known = m_scan.isIn(utf8)) return *known;
    bool found = false;
    base::Tokenizer::tokenize(utf8, [&](const base::Token &token) {
        found = isWanted(token.text, 0);
        return !found;
    });
    return found;
}

bool TextSearch::holdsPhrase(QByteArrayView utf8) const {
    const auto positions = positionsOf(utf8);
    const auto holds = [&](const Position &position, const QByteArray &token) {
        return std::any_of(position.cbegin(), position.cend(), [&](const QByteArray &one) {
            return isWanted(one, &token - m_phrase.constData());
        });
    };
    return std::search(positions.cbegin(), positions.cend(), m_phrase.cbegin(), m_phrase.cend(),
                       holds) != positions.cend();
}

QStringList indexedTexts(const model::Paper &paper) {
    QStringList highlights;
    for (const model::Highlight &highlight : paper.highlights)
        highlights += highlight.quote + u' ' + highlight.comment;
    return {paper.facts.title.tidy, paper.facts.abstract.tidy,
            paper.facts.authors.join(QStringLiteral(", ")), paper.note.text,
            highlights.join(u'\n')};
}

} // namespace lectern::query
