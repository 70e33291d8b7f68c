// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_tree.h"

namespace lectern::tests {

// Where two files of a room give one name, within an unnamed namespace, to two things, one sentence
// each. The unity build joins files of a room as they come: such a pair compiles until a new file
// moves the two into one.
[[nodiscard]] QStringList namesGivenTwice(const QList<SourceFile> &files);

} // namespace lectern::tests
