// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_tree.h"

#include <QRegularExpression>

namespace lectern::tests {

// Something that does not stand in the code.
struct Habit {
    QRegularExpression never; // in code, or in comments too where `everywhere`
    QStringList folders;
    QStringList butIn; // files that may, each with its reason in the table
    QString because;
    bool everywhere = false;
};

[[nodiscard]] const QList<Habit> &habits();

// Where a file breaks a habit, one sentence each.
[[nodiscard]] QStringList brokenHabits(const SourceFile &file);

// The same for what every file has: licence line, guard, length, name.
[[nodiscard]] QStringList formalProblems(const SourceFile &file);

// A file that grows past this holds two ideas.
constexpr qsizetype longestFile = 400;

} // namespace lectern::tests
