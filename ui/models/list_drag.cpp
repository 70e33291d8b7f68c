// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/list_drag.h"

#include <QCoreApplication>
#include <QMimeData>

namespace lectern::ui::listDrag {

namespace {

// Row numbers mean nothing in another window.
QByteArray ownProcess() {
    return QByteArray::number(QCoreApplication::applicationPid());
}

} // namespace

QMimeData *newMime(model::ReadingListId list) {
    auto *mime = new QMimeData;
    mime->setData(format, ownProcess() + ' ' + QByteArray::number(list.value()));
    return mime;
}

model::ReadingListId listIn(const QMimeData &mime) {
    const QByteArrayList parts = mime.data(format).split(' ');
    if (parts.size() != 2 || parts.constFirst() != ownProcess()) return {};
    return model::ReadingListId(parts.constLast().toLongLong());
}

} // namespace lectern::ui::listDrag
