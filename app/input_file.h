// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace lectern::app {

// All of standard input, which is there once and may be asked for twice: by a command, and by the
// window that it is handed to.
class StandardInput final {
  public:
    // Errors: Unreadable.
    [[nodiscard]] const base::Result<QByteArray> &read();

  private:
    std::optional<base::Result<QByteArray>> m_read;
};

// All of a regular file; devices and pipes, which may never end, are refused.
// Errors: NotFound, Unreadable.
[[nodiscard]] base::Result<QByteArray> readFile(const QString &path);

// `bytes` as text. Errors: Invalid, where they are not UTF-8; `name` stands in the message.
[[nodiscard]] base::Result<QString> utf8Text(const QByteArray &bytes, const QString &name);

} // namespace lectern::app
