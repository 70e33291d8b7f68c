// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/import_report.h"

class QIODevice;

namespace lectern::library {

// Gives the first warnings the lines of the file around the place they tell of. What is no text, as
// a packed file, is left alone, and so are warnings without a line. The device is left anywhere.
void addLinesAround(QList<model::ImportWarning> &warnings, QIODevice &device);

} // namespace lectern::library
