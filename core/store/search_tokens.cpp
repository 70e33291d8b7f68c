// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_tokens.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace lectern::store {

namespace {

constexpr size_t fewestPlaces = 1024;

// As a number that is less where the letters come before; 0 stands for none.
quint64 firstLetters(QByteArrayView token) {
    std::array<char, sizeof(quint64)> letters{};
    std::copy_n(token.begin(), std::min<qsizetype>(token.size(), letters.size()), letters.begin());
    return qFromBigEndian<quint64>(letters.data());
}

} // namespace

void SearchTokens::listen(Papers papers, std::vector<const IndexWords *> words) {
    m_listening = true;
    m_step = papers == Papers::Come ? 1 : -1;
    m_texts += textsOfAPaper - m_texts % textsOfAPaper; // whatever was heard last, a paper begins
    m_firstPaper = m_texts / textsOfAPaper;
    m_words = std::move(words);
}

void SearchTokens::stopListening() {
    m_listening = false;
    m_words.clear();
}

const CutText *SearchTokens::beginText(QByteArrayView text) {
    if (!m_listening) return nullptr;
    const auto paper = size_t(m_texts / textsOfAPaper - m_firstPaper);
    const auto place = size_t(m_texts % textsOfAPaper);
    ++m_texts;
    const IndexWords *words = paper < m_words.size() ? m_words[paper] : nullptr;
    if (!words || place >= words->size()) return nullptr;
    const CutText &cut = (*words)[place];
    return cut.text == text ? &cut : nullptr;
}

void SearchTokens::hear(QByteArrayView token, size_t hash) {
    if (!m_listening || token.isEmpty()) return;
    if (2 * (m_terms + 1) > m_heard.size()) grow();
    const qint64 paper = (m_texts - 1) / textsOfAPaper;
    Heard &heard = placeOf(token, hash);
    if (heard.size == 0) {
        heard = {hash, m_letters.size(), token.size(), m_step, paper};
        m_letters.append(token);
        ++m_terms;
    } else if (heard.lastPaper != paper) {
        heard.papers += m_step;
        heard.lastPaper = paper;
    }
}

SearchTokens::Heard &SearchTokens::placeOf(QByteArrayView token, size_t hash) {
    const size_t mask = m_heard.size() - 1;
    size_t at = hash & mask;
    while (m_heard[at].size != 0 && (m_heard[at].hash != hash || lettersOf(m_heard[at]) != token))
        at = (at + 1) & mask;
    return m_heard[at];
}

void SearchTokens::grow() {
    std::vector<Heard> before(std::max(2 * m_heard.size(), fewestPlaces));
    before.swap(m_heard);
    for (const Heard &heard : before)
        if (heard.size != 0) placeOf(lettersOf(heard), heard.hash) = heard;
}

TermCounts SearchTokens::take() {
    std::vector<Sorted> sorted;
    sorted.reserve(m_terms);
    for (const Heard &heard : m_heard)
        if (heard.size != 0) sorted.push_back({firstLetters(lettersOf(heard)), &heard});
    std::sort(sorted.begin(), sorted.end(), [this](const Sorted &one, const Sorted &other) {
        return one.letters != other.letters ? one.letters < other.letters
                                            : lettersOf(*one.heard) < lettersOf(*other.heard);
    });
    TermCounts counts;
    counts.reserve(m_terms);
    for (const auto &[letters, heard] : sorted)
        counts.emplace_back(lettersOf(*heard).toByteArray(), heard->papers);
    m_heard.clear();
    m_terms = 0;
    m_letters.clear();
    return counts;
}

} // namespace lectern::store
