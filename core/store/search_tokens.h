// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

namespace lectern::store {

// Listens to the tokenizer while the full-text index takes papers in or out, so that the lexicon
// learns its terms without a second pass over the texts. Belongs to one connection.
class SearchTokens {
  public:
    enum class Papers { Come, Go };
    void listen(Papers papers);
    void stopListening() { m_listening = false; }

    // From the tokenizer: a text of the index begins, five to a paper; a token of it.
    void beginText() { m_texts += m_listening ? 1 : 0; }
    void hear(QByteArrayView token);

    // In how many papers more (or fewer) each term that was heard stands since the last time: in as
    // many where it went from one and came to another.
    [[nodiscard]] QHash<QByteArray, qint64> take();

  private:
    struct Heard {
        qint64 papers = 0;
        qint64 lastPaper = 0; // in which it was heard
    };
    static constexpr qint64 textsOfAPaper = 5;

    QHash<QByteArray, Heard> m_heard;
    qint64 m_texts = 0;
    bool m_listening = false;
    int m_step = 1;
};

} // namespace lectern::store
