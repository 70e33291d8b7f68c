// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"
#include "core/query/prefix_scan.h"
#include "core/query/query.h"

#include <QByteArray>
#include <QByteArrayView>

namespace lectern::query {

// Looks for a text of a query in texts, token by token, as the full-text index does.
class TextSearch {
  public:
    explicit TextSearch(const Text &wanted);

    [[nodiscard]] bool isIn(QByteArrayView utf8) const;

  private:
    [[nodiscard]] bool isWanted(QByteArrayView token, qsizetype place) const;
    [[nodiscard]] bool holdsToken(QByteArrayView utf8) const;
    [[nodiscard]] bool holdsPhrase(QByteArrayView utf8) const;

    QList<QByteArray> m_phrase;
    bool m_prefix;
    PrefixScan m_scan; // of the token that may go on, where it is the only one
};

// What the full-text index holds of a paper: its columns, in their order.
[[nodiscard]] QStringList indexedTexts(const model::Paper &paper);

} // namespace lectern::query
