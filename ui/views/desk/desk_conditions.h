// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"

#include <QString>

#include <functional>

// When the commands of the desk can run. `desk` outlives what is returned.
namespace lectern::ui {

class Desk;

// There is a current paper.
[[nodiscard]] std::function<bool()> whenPaper(const Desk &desk);
// The current paper is shown and leads somewhere.
[[nodiscard]] std::function<bool()> whenAddress(const Desk &desk,
                                                QString (*addressOf)(const model::Facts &));

} // namespace lectern::ui
