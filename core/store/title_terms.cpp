// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/title_terms.h"

#include "core/base/tokenizer.h"

#include <algorithm>
#include <array>

namespace lectern::store {

namespace {

constexpr size_t mostWords = 3;
constexpr size_t shortestWord = 3; // bytes, of a term of one word: less says little

// Words of grammar, and those with which titles are put together; ascending.
constexpr std::array<std::string_view, 86> grammarWords = {
    "a",     "about", "across", "after", "against", "all",     "an",      "and",    "any",
    "are",   "as",    "at",     "based", "be",      "beats",   "between", "beyond", "but",
    "by",    "can",   "do",     "does",  "driven",  "during",  "each",    "every",  "for",
    "from",  "has",   "have",   "how",   "if",      "in",      "into",    "is",     "it",
    "its",   "just",  "less",   "made",  "may",     "more",    "most",    "need",   "needs",
    "new",   "no",    "not",    "of",    "off",     "on",      "one",     "only",   "or",
    "our",   "out",   "over",   "per",   "should",  "so",      "than",    "that",   "the",
    "their", "them",  "there",  "they",  "this",    "through", "to",      "toward", "towards",
    "two",   "under", "until",  "use",   "using",   "via",     "was",     "we",     "what",
    "when",  "where", "which",  "with",  "without"};

bool hasLetter(std::string_view word) {
    return std::any_of(word.cbegin(), word.cend(), [](char c) {
        return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
    });
}

} // namespace

bool isTelling(std::string_view word) {
    return hasLetter(word) && !std::binary_search(grammarWords.cbegin(), grammarWords.cend(), word);
}

// As FTS5 looks for phrases: a compound stands at the position of its first part.
void TitleTerms::read(QByteArrayView title) {
    m_count = 0;
    qsizetype compoundEnd = 0;
    base::Tokenizer::tokenize(title, [&](const base::Token &token) {
        const bool part = token.begin < compoundEnd;
        if (!token.colocated) {
            if (m_count == m_words.size()) m_words.emplace_back();
            ++m_count;
        }
        if (m_count == 0) return true;
        Word &word = m_words[m_count - 1];
        word.goesOn = part && !token.colocated;
        word.opensCompound = false;
        if (word.goesOn && m_count > 1) m_words[m_count - 2].opensCompound = true;
        compoundEnd = std::max(compoundEnd, token.end);
        word.text.assign(token.text.data(), static_cast<size_t>(token.text.size()));
        word.begin = token.begin;
        word.end = token.end;
        word.telling = isTelling(word.text);
        return true;
    });
}

void TitleTerms::each(QByteArrayView title, const std::function<void(const TitleTerm &)> &take) {
    read(title);
    for (size_t first = 0; first < m_count; ++first) {
        m_term.clear();
        for (size_t last = first; last < std::min(first + mostWords, m_count); ++last) {
            if (last > first) m_term += ' ';
            m_term += m_words[last].text;
            const Word &begin = m_words[first];
            const Word &end = m_words[last];
            const bool telling = begin.telling && end.telling && !begin.goesOn &&
                                 !end.opensCompound &&
                                 (last > first || begin.text.size() >= shortestWord);
            take({m_term, title.sliced(begin.begin, end.end - begin.begin), telling});
        }
    }
}

} // namespace lectern::store
