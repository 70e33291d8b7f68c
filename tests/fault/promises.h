// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QSet>

namespace lectern::tests {

// What lectern-fault-writer was promised: its lines on standard output.
struct Promises {
    QSet<qint64> imports;
    QSet<qint64> kept;
    QSet<qint64> noted;
    QSet<qint64> tagged;
    QSet<qint64> whole;

    void read(const QByteArray &output);
};

// Every promise is kept, nothing is there by half, and the library is sound.
void expectKept(library::Library &library, const Promises &promises);

} // namespace lectern::tests
