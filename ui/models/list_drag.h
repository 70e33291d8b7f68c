// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QString>

class QMimeData;

// A reading list as it is dragged among the others, within one window.
namespace lectern::ui::listDrag {

inline const QString format = QStringLiteral("application/x-lectern-reading-list");

[[nodiscard]] QMimeData *newMime(model::ReadingListId list);      // the caller owns it
[[nodiscard]] model::ReadingListId listIn(const QMimeData &mime); // none: of another window

} // namespace lectern::ui::listDrag
