// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace lectern::query {

// Looks through the bytes of a text for a token that begins so, several times sooner than a
// tokenizer that spells out each: what is asked of every paper while one types.
class PrefixScan {
  public:
    // Of a folded prefix of ASCII letters and digits; of another nothing is ever known.
    explicit PrefixScan(QByteArray prefix);

    // Whether base::Tokenizer gives such a token.
    [[nodiscard]] std::optional<bool> isIn(QByteArrayView utf8) const;

  private:
    enum class Held { Yes, No, Unsure };
    [[nodiscard]] qsizetype nextOfNote(QByteArrayView utf8, qsizetype at) const;
    [[nodiscard]] Held lookAtPiece(QByteArrayView utf8, qsizetype &at) const;
    [[nodiscard]] bool isSpelledIn(QByteArrayView piece) const;
    [[nodiscard]] bool beginsAt(QByteArrayView utf8, qsizetype at) const;
    [[nodiscard]] bool isSureAt(QByteArrayView utf8, qsizetype at) const;

    QByteArray m_prefix; // empty: of another
};

} // namespace lectern::query
