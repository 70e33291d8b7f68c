// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace lectern::tests {

// One line of the plan of the house.
struct Room {
    QString folder;
    QStringList maySee;    // other rooms, with the folders below them
    QStringList qtModules; // the modules of Qt whose headers it includes
    QString because;
};

// The whole plan: what is not allowed here is forbidden.
[[nodiscard]] const QList<Room> &rooms();

// Every #include of a source tree that leaves the plan, one sentence each. `qtHeaders` is the
// folder with QtCore, QtGui, ... A linker would not notice: a target that links QtCore alone finds
// the headers of QtWidgets too.
[[nodiscard]] QStringList includesOutsideThePlan(const QString &root, const QString &qtHeaders);

} // namespace lectern::tests
