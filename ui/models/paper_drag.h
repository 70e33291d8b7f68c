// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QList>
#include <QString>

class QMimeData;

// Papers as they are dragged from the list to a tag, within one window.
namespace lectern::ui::paperDrag {

inline const QString format = QStringLiteral("application/x-lectern-papers");

[[nodiscard]] QMimeData *newMime(const QList<model::PaperId> &papers); // the caller owns it
[[nodiscard]] QList<model::PaperId> papersIn(const QMimeData &mime);

} // namespace lectern::ui::paperDrag
