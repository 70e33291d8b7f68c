// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

namespace lectern::tests {

// Texts as UTF-8. None is taken from a real file.
struct InventedPaper {
    QByteArray title;
    QByteArray abstract;
    QByteArrayList authors = {"Ada Keeper", "Tom Wick"};
    QByteArray arxivId = {}; // of 2024 or later
    int votes = 7;
};

// Short and alike, each with an id of its own.
[[nodiscard]] QList<InventedPaper> inventedPapers(int count);

// "2409.00017" for 17; a further month for each 90,000.
[[nodiscard]] QByteArray inventedArxivId(qint64 number);

} // namespace lectern::tests
