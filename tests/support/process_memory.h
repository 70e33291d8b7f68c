// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// The memory of this process as Linux counts it; 0 elsewhere, and under a sanitizer, which holds on
// to what was freed.
namespace lectern::tests {

[[nodiscard]] qint64 bytesInUse();
// The most that was in use since the peak was forgotten.
[[nodiscard]] qint64 bytesAtPeak();
void forgetPeakOfBytes();

} // namespace lectern::tests
