// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gallery/stage.h"

// What several scenes begin with.
namespace lectern::tests {

void tag(Stage &stage, const QString &title, const QStringList &tags);
// The sample with a few tags and a note.
void fillAndAnnotate(Stage &stage);
// A pass under way: three decided, the fourth is read.
void triage(Stage &stage, const QSize &size);

} // namespace lectern::tests
