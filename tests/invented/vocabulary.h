// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

QT_FORWARD_DECLARE_CLASS(QRandomGenerator)

// Words by chance, with frequencies as in real abstracts: a few words make half of a text, a
// field's own terms follow Zipf's law, and a long tail occurs once or twice.
namespace lectern::tests {

[[nodiscard]] QByteArray commonOrRareWord(QRandomGenerator &random);
[[nodiscard]] QByteArray functionWord(QRandomGenerator &random);
// The word of this rank, 0 the commonest that says something: real terms first, invented ones
// behind.
[[nodiscard]] QByteArray rankedWord(int rank);
// Pronounceable, another for each number.
[[nodiscard]] QByteArray inventedWord(quint64 number);
// Pronounceable, of some millions.
[[nodiscard]] QByteArray rareWord(QRandomGenerator &random);
// "Ada B. Keeper"; one in eight has an accent, half of those in TeX.
[[nodiscard]] QByteArray personName(QRandomGenerator &random);

} // namespace lectern::tests
