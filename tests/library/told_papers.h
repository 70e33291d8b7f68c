// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_library.h"

#include <QByteArray>
#include <QList>

namespace lectern::tests {

inline const QByteArray longTitle = "Lighthouses and the Habits of Their Keepers";
inline const QByteArray abstractA =
    "We watch forty lighthouses for a year and write down when each lamp is "
    "lit, by whom, and what the keeper had for supper that night.";

// One entry as a bibliography has it; empty fields are left out.
struct Told {
    QByteArray title = longTitle;
    QByteArray arxiv{};
    QByteArray doi{};
    QByteArray author{};
    QByteArray abstract{};
};

// The same entries in three kinds of bibliography.
[[nodiscard]] QByteArray bibtex(const QList<Told> &entries);
[[nodiscard]] QByteArray ris(const QList<Told> &entries);
[[nodiscard]] QByteArray cslJson(const QList<Told> &entries);

void expectSoundToTheLast(TestLibrary &library);

} // namespace lectern::tests
