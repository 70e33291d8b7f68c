// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace lectern::ui {

// Looks at every widget there is, seen or not: what takes a foreign text for HTML, turns what
// stands after it, or leads out of the program, a line each. Empty: nothing does.
[[nodiscard]] std::string namesTakenForHtml();

} // namespace lectern::ui
