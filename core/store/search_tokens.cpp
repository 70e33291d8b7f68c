// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_tokens.h"

namespace lectern::store {

void SearchTokens::listen(Papers papers) {
    m_listening = true;
    m_step = papers == Papers::Come ? 1 : -1;
    m_texts += textsOfAPaper - m_texts % textsOfAPaper; // whatever was heard last, a paper begins
}

void SearchTokens::hear(QByteArrayView token) {
    if (!m_listening) return;
    const auto known = m_heard.find(QByteArray::fromRawData(token.data(), token.size()));
    const qint64 paper = (m_texts - 1) / textsOfAPaper;
    if (known == m_heard.end()) {
        m_heard.insert(token.toByteArray(), {m_step, paper});
    } else if (known->lastPaper != paper) {
        known->papers += m_step;
        known->lastPaper = paper;
    }
}

QHash<QByteArray, qint64> SearchTokens::take() {
    QHash<QByteArray, qint64> papers;
    papers.reserve(m_heard.size());
    for (auto heard = m_heard.cbegin(); heard != m_heard.cend(); ++heard)
        papers.insert(heard.key(), heard->papers);
    m_heard.clear();
    return papers;
}

} // namespace lectern::store
