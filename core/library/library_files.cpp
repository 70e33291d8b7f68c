// SPDX-License-Identifier: GPL-3.0-or-later
// How files come on papers: copied by a thread of their own, then named by the writer.
#include "core/base/in_english.h"
#include "core/library/file_shelf.h"
#include "core/library/library_private.h"

namespace lectern::library {

namespace {

base::Result<QList<model::Attachment>> keepAll(const FileShelf &shelf, const QStringList &paths) {
    QList<model::Attachment> files;
    for (const QString &path : paths) {
        LECTERN_ASSIGN(const model::Attachment file, shelf.keep(path));
        files.append(file);
    }
    return files;
}

} // namespace

QFuture<base::Result<Applied>> Library::attach(model::PaperId paper, QStringList paths) {
    auto promise = std::make_shared<QPromise<base::Result<Applied>>>();
    promise->start();
    const auto finish = [promise](const base::Result<Applied> &applied) {
        promise->addResult(applied);
        promise->finish();
    };
    if (d->options.access == Access::ReadOnly) {
        finish(base::fail(readOnly()));
        return promise->future();
    }
    d->copying->post([this, finish, paper, paths = std::move(paths),
                      shelf = FileShelf(d->options.path), whom = Private::callerOf(this)] {
        const bool english = base::InEnglish::isOn();
        auto files = keepAll(shelf, paths);
        QMetaObject::invokeMethod(
            this,
            [this, finish, paper, whom, english, files = std::move(files)] {
                const base::InEnglish asAsked(english);
                if (!files) return finish(base::fail(files.error()));
                const Op op = AttachFiles{paper, *files};
                d->writeStep(
                     this, [op](Writer &to) { return to.apply(op); }, whom)
                    .then(finish); // not with this: then() asserts where its context goes first
            },
            Qt::QueuedConnection);
    });
    return promise->future();
}

QString Library::attachedFile(const QString &contentHash) const {
    return FileShelf(d->options.path).pathOf(contentHash);
}

} // namespace lectern::library
