// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace lectern::ui {

// Commands are made by free functions; this is where they translate their words.
struct CommandWords {
    Q_DECLARE_TR_FUNCTIONS(Lectern)
};

} // namespace lectern::ui
