// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

class QMimeData;

// A saved filter as it is dragged among the others.
namespace lectern::ui::filterDrag {

inline const QString format = QStringLiteral("application/x-lectern-filter");

[[nodiscard]] QMimeData *newMime(const QUuid &filter); // the caller owns it
[[nodiscard]] QUuid filterIn(const QMimeData &mime);   // none: null

} // namespace lectern::ui::filterDrag
