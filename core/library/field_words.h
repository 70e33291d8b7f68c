// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern::library {

// What can be corrected, as it stands within a sentence: of "title, arxiv" it makes "title, arXiv
// id". What is no field stays as it is.
[[nodiscard]] QString fieldWords(const QString &fields);

} // namespace lectern::library
