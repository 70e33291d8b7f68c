// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace lectern::app {

// All of standard input. Errors: Unreadable.
[[nodiscard]] base::Result<QByteArray> readStandardInput();

// All of a regular file; devices and pipes, which may never end, are refused.
// Errors: NotFound, Unreadable.
[[nodiscard]] base::Result<QByteArray> readFile(const QString &path);

// `bytes` as text. Errors: Invalid, where they are not UTF-8; `name` stands in the message.
[[nodiscard]] base::Result<QString> utf8Text(const QByteArray &bytes, const QString &name);

} // namespace lectern::app
