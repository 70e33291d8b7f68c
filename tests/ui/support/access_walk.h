// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <string>

class QMenu;
class QWidget;

namespace lectern::ui {

// What stands in the way of who listens to a window, or has no mouse; each a line, none where all
// is well. Asked as assistive techniques ask, of all that can be seen in `root`.

// Controls without a name or with a role that says nothing; states that are told otherwise than
// they are.
[[nodiscard]] QStringList spokenProblems(const QWidget &root);
// Rows of lists and trees that say nothing, or not which one is current and which are open.
[[nodiscard]] QStringList rowProblems(const QWidget &root);
// Controls that Tab does not reach, and have no key; steps of Tab against the order of the eye.
[[nodiscard]] QStringList reachProblems(QWidget &root);
// Controls that look the same with the focus and without. Moves the focus, and brings it back.
[[nodiscard]] QStringList focusProblems(QWidget &root);

// Lines of a menu that say nothing, or not what they are; that the arrows do not come to, or come
// to although they can not be chosen.
[[nodiscard]] QStringList menuProblems(QMenu &menu);

// All of them but of menus, a line each.
[[nodiscard]] std::string accessProblems(QWidget &root);

} // namespace lectern::ui
