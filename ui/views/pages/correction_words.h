// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern::ui {

// A field of a paper that can be corrected as the reader knows it: "published" gives "Published".
[[nodiscard]] QString fieldTitle(const QString &field);

} // namespace lectern::ui
