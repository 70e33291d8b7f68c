// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>

namespace lectern::store {

// What befell the file at `path`, which stands in `text` as %1. Extracted for translation by
// QT_TRANSLATE_NOOP, where it is called.
[[nodiscard]] inline base::Error fileError(base::ErrorCode code, const char *text,
                                           const QString &path) {
    return {code, QCoreApplication::translate("Lectern", text).arg(path), {}};
}

} // namespace lectern::store
