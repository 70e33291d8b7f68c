// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/index_words.h"

#include "core/base/tokenizer.h"

#include <QHashFunctions>

#include <bit>
#include <limits>

namespace lectern::store {

namespace {

constexpr qsizetype longestText = std::numeric_limits<qint32>::max() / 4; // its letters may be more
constexpr qsizetype bytesAToken = 5;                                      // about, in English

// Says of each token whether its letters stand there the first time.
void markFirst(CutText &cut) {
    constexpr qint32 free = -1;
    const size_t places = std::bit_ceil(2 * cut.tokens.size() + 1);
    std::vector<qint32> known(places, free); // open addressing: the tokens that were the first
    for (CutText::Token &token : cut.tokens) {
        size_t at = token.hash & (places - 1);
        const auto isOther = [&](qint32 other) {
            const CutText::Token &before = cut.tokens[size_t(other)];
            return before.hash != token.hash || cut.lettersOf(before) != cut.lettersOf(token);
        };
        while (known[at] != free && isOther(known[at]))
            at = (at + 1) & (places - 1);
        token.first = known[at] == free;
        if (token.first) known[at] = qint32(&token - cut.tokens.data());
    }
}

CutText cut(const QString &text) {
    CutText made;
    made.text = text.toUtf8();
    if (made.text.size() > longestText) return {};
    made.letters.reserve(size_t(made.text.size()));
    made.tokens.reserve(size_t(made.text.size() / bytesAToken));
    base::Tokenizer::tokenize(made.text, [&made](const base::Token &token) {
        made.tokens.push_back({qint32(token.begin), qint32(token.end), qint32(made.letters.size()),
                               qint32(token.text.size()), token.colocated, false,
                               tokenHash(token.text)});
        made.letters.append(token.text.data(), size_t(token.text.size()));
        return true;
    });
    markFirst(made);
    return made;
}

} // namespace

size_t tokenHash(QByteArrayView letters) {
    return qHashBits(letters.data(), size_t(letters.size()));
}

IndexWords wordsOf(const QStringList &texts) {
    IndexWords words;
    words.reserve(size_t(texts.size()));
    for (const QString &text : texts)
        words.push_back(cut(text));
    return words;
}

} // namespace lectern::store
