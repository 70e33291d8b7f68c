// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fault/workbench.h"

#include <ostream>

namespace lectern::tests {

// One thing that a reader does, by one command, and what has to be there before.
struct Flow {
    const char *name;
    void (*prepare)(const Workbench &bench);
    QStringList (*command)(const Workbench &bench);
    QByteArray (*input)() = nullptr;
    bool again = true;  // saying it once more makes no difference
    bool noted = false; // goes into files in which the reader wrote
};
[[nodiscard]] const QList<Flow> &flows();

inline void PrintTo(const Flow &flow, std::ostream *out) {
    *out << flow.name;
}

} // namespace lectern::tests
