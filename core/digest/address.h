// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace lectern::digest {

// Where the next "http://" or "https://" begins, glued to a word or not; the text's size for none.
[[nodiscard]] qsizetype nextAddress(QStringView text, qsizetype from);

} // namespace lectern::digest
