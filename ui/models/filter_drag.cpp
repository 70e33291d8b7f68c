// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filter_drag.h"

#include <QMimeData>

namespace lectern::ui::filterDrag {

QMimeData *newMime(const QUuid &filter) {
    auto *mime = new QMimeData;
    mime->setData(format, filter.toRfc4122());
    return mime;
}

QUuid filterIn(const QMimeData &mime) {
    return QUuid::fromRfc4122(mime.data(format));
}

} // namespace lectern::ui::filterDrag
