// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace lectern::ui {

// The orders that a list of papers can have, as behind `sort:`, each in words; the first is none,
// the order of arrival.
[[nodiscard]] QList<std::pair<QString, QString>> orderNames();

} // namespace lectern::ui
