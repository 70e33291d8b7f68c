// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace lectern::base {

// What lies behind a failure, for whoever looks for its cause: codes, statements, never the texts
// of papers or of the reader. The window keeps it in a file; a command shows its warnings with
// QT_LOGGING_RULES="lectern.warning=true".
[[nodiscard]] inline const QLoggingCategory &log() {
    static const QLoggingCategory category("lectern", QtCriticalMsg);
    return category;
}

} // namespace lectern::base
