// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/attachments.h"

#include <QString>
#include <QStringList>

namespace lectern::library {

// The last segment of a path as a name: without control and bidirectional characters, at most 200
// bytes of UTF-8 with its ending kept, no character halved. Never empty.
[[nodiscard]] QString attachedName(const QString &path);
// The same name, or "name (2).pdf" where it is taken; capitals do not matter.
[[nodiscard]] QString freeAttachedName(const QString &name, const QStringList &taken);

// The living file of this uuid. Errors: NotFound.
[[nodiscard]] base::Result<store::AttachmentRow> theAttachment(store::Connection &connection,
                                                               const QUuid &uuid);

} // namespace lectern::library
