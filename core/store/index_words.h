// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <string>
#include <vector>

namespace lectern::store {

// A text cut into its tokens (base::Tokenizer) before the full-text index asks for them.
struct CutText {
    struct Token {
        qint32 begin = 0; // in the text; bytes
        qint32 end = 0;
        qint32 folded = 0; // where its own letters begin, in `letters`; bytes
        qint32 size = 0;
        bool colocated = false;
        bool first = false; // where its letters stand in the text the first time
        size_t hash = 0;    // of its letters: tokenHash()
    };
    QByteArray text;     // UTF-8
    std::string letters; // UTF-8, folded, one token after the other
    std::vector<Token> tokens;

    [[nodiscard]] QByteArrayView lettersOf(const Token &token) const {
        return {letters.data() + token.folded, token.size};
    }
};

// The texts of one paper in the order of the index, the first ones at least. Where the index is
// given another text than stands here, it is cut then.
using IndexWords = std::vector<CutText>;

[[nodiscard]] size_t tokenHash(QByteArrayView letters);

// In any thread.
[[nodiscard]] IndexWords wordsOf(const QStringList &texts);

} // namespace lectern::store
