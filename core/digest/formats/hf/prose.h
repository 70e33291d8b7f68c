// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace lectern::digest {

// Whether a short text reads like an abstract and not like a title: ten words or more, most of them
// in small letters, and a full stop or an address at its end. Few titles have a full stop, and most
// of these are in capitals. Where letters have no case the length and the full stop decide. Total
// and linear.
[[nodiscard]] bool isProse(QStringView text);

} // namespace lectern::digest
