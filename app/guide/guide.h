// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace lectern::app {

// What tells of the command line outside of the program: a manual page and what shells complete.
// All of it is made of the table of commands, so that none can fall behind it; packages call
// `lectern --generate` while they are built.
[[nodiscard]] QStringList guideKinds(); // "man", "bash", "zsh", "fish"
[[nodiscard]] std::optional<QString> guideOf(const QString &kind);

// lectern(1) in the macros of man(7).
[[nodiscard]] QString manPage();
// Scripts for each shell, which need nothing but the shell.
[[nodiscard]] QString bashCompletion();
[[nodiscard]] QString zshCompletion();
[[nodiscard]] QString fishCompletion();

} // namespace lectern::app
