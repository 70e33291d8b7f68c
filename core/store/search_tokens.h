// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/index_words.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace lectern::store {

// Terms, each with in how many papers more (or fewer) it stands.
using TermCounts = std::vector<std::pair<QByteArray, qint64>>;

// Listens to the tokenizer while the full-text index takes papers in or out, so that the lexicon
// learns its terms without a second pass over the texts. Belongs to one connection. Every word of
// an import passes through here: the terms lie in one table, their letters in one text.
class SearchTokens {
  public:
    enum class Papers { Come, Go };
    // `words`: of the papers in the order in which they come, null where not known; they outlive
    // the listening.
    void listen(Papers papers, std::vector<const IndexWords *> words = {});
    void stopListening();

    // From the tokenizer: a text of the index begins, five to a paper. Returns it where it was cut
    // already.
    [[nodiscard]] const CutText *beginText(QByteArrayView text);
    // A token of it, with its tokenHash(); once a text is enough.
    void hear(QByteArrayView token, size_t hash);

    // In how many papers more (or fewer) each term that was heard stands since the last time: in as
    // many where it went from one and came to another. In the order of their bytes.
    [[nodiscard]] TermCounts take();

  private:
    struct Heard {
        size_t hash = 0;
        qsizetype begin = 0; // in the letters
        qsizetype size = 0;  // 0: nothing stands here; no token is empty
        qint64 papers = 0;
        qint64 lastPaper = 0; // in which it was heard
    };
    struct Sorted {
        quint64 letters = 0; // the first eight, for a quick look
        const Heard *heard = nullptr;
    };
    static constexpr qint64 textsOfAPaper = 5;

    [[nodiscard]] QByteArrayView lettersOf(const Heard &heard) const {
        return QByteArrayView(m_letters).sliced(heard.begin, heard.size);
    }
    [[nodiscard]] Heard &placeOf(QByteArrayView token, size_t hash);
    void grow();

    std::vector<Heard> m_heard; // open addressing; as many as a power of two, at most half taken
    size_t m_terms = 0;
    QByteArray m_letters;
    std::vector<const IndexWords *> m_words;
    qint64 m_texts = 0;
    qint64 m_firstPaper = 0; // of those that are listened to now
    bool m_listening = false;
    int m_step = 1;
};

} // namespace lectern::store
