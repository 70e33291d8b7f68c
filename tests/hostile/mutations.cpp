// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/cases.h"

#include <QRandomGenerator>

#include <array>

namespace lectern::tests {

namespace {

constexpr std::array mutationPieces = {
    "{",    "}",    "\"",   "\\", "<",     ">",     "&", "@",         "\n",      "\r",  "\n\n",
    "\xFF", "\xC3", "[[[[", "]]", "TY  -", "ER  -", "=", "<![CDATA[", "\\u0000", "null"};

// One change of a file, somewhere.
void mutate(QByteArray &file, QRandomGenerator &random) {
    const qsizetype at = random.bounded(int(file.size()));
    const qsizetype length = random.bounded(int(std::min<qsizetype>(file.size() - at, 64)) + 1);
    const char *piece = mutationPieces.at(random.bounded(quint32(mutationPieces.size())));
    switch (random.bounded(7)) {
    case 0:
        file[at] = char(random.bounded(256));
        break;
    case 1:
        file.remove(at, length);
        break;
    case 2:
        file.insert(at, file.mid(at, length).repeated(1 + random.bounded(20)));
        break;
    case 3:
        file.insert(at, piece);
        break;
    case 4:
        file.insert(random.bounded(int(file.size())), file.mid(at, length));
        break;
    case 5:
        file[at] = '\0';
        break;
    default:
        file.truncate(std::max<qsizetype>(at, 1));
        break;
    }
}

} // namespace

QByteArray mutated(const QByteArray &file, quint32 seed) {
    QRandomGenerator random(seed);
    QByteArray result = file;
    const int changes = 1 + random.bounded(8);
    for (int change = 0; change < changes && !result.isEmpty(); ++change)
        mutate(result, random);
    return result;
}

} // namespace lectern::tests
