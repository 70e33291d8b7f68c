// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/paper_drag.h"

#include <QCoreApplication>
#include <QMimeData>

namespace lectern::ui::paperDrag {

namespace {

// Row numbers mean nothing in another window.
QByteArray thisProcess() {
    return QByteArray::number(QCoreApplication::applicationPid());
}

} // namespace

QMimeData *newMime(const QList<model::PaperId> &papers) {
    QByteArrayList parts{thisProcess()};
    for (const model::PaperId paper : papers)
        parts.append(QByteArray::number(paper.value()));
    auto *mime = new QMimeData;
    mime->setData(format, parts.join(' '));
    return mime;
}

QList<model::PaperId> papersIn(const QMimeData &mime) {
    QByteArrayList parts = mime.data(format).split(' ');
    if (parts.takeFirst() != thisProcess()) return {};
    QList<model::PaperId> papers;
    for (const QByteArray &part : parts)
        if (const model::PaperId paper(part.toLongLong()); paper.isValid()) papers.append(paper);
    return papers;
}

} // namespace lectern::ui::paperDrag
