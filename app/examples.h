// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lectern::app {

// A line to try, for the help and the manual page. tests/app runs every one of them.
struct Example {
    QString line; // as typed in a shell
    QString does;
};

// In the order of the table; of a command that is not there none.
[[nodiscard]] QList<Example> examplesOf(const QString &command);
// What a first day with the command line is.
[[nodiscard]] QList<Example> firstDay();

} // namespace lectern::app
