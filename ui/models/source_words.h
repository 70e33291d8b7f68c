// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern::ui {

// model::sourceTitle in the reader's language; files and commands say it in English. What a feed
// calls itself stays.
[[nodiscard]] QString sourceWords(const QString &source);

} // namespace lectern::ui
