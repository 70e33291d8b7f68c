// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_flow.h"

#include "core/base/file_output.h"
#include "ui/commands/when_done.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QStandardPaths>
#include <QThreadPool>

namespace lectern::ui {

namespace {

base::Result<QByteArray> bytesThere(const QString &path) {
    if (!QFileInfo::exists(path)) return QByteArray();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::Unreadable,
                          ExportFlow::tr("%1 cannot be read.").arg(path), file.errorString());
    const QByteArray bytes = file.readAll();
    return bytes.isNull() ? QByteArray("") : bytes;
}

QString usualFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

base::Status writeExport(const ExportRequest &request, const QList<model::Paper> &papers) {
    LECTERN_ASSIGN(const QByteArray there, bytesThere(request.path));
    LECTERN_ASSIGN(const QByteArray bytes,
                   exchange::writeInto(request.format, papers, there, request.replace));
    return base::writeFile(request.path, bytes);
}

} // namespace

ExportFlow::ExportFlow(library::Library &library, const ThemeSource &theme, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_theme(theme)
    , m_window(window) {}

void ExportFlow::ask(const QList<ExportDialog::Choice> &choices) {
    auto *dialog = new ExportDialog(choices, usualFolder(), m_theme, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { start(dialog->request()); });
    dialog->open();
}

void ExportFlow::start(const ExportRequest &request) {
    if (!request.papers.isEmpty()) return read(request.papers, request);
    const Place &place = request.place;
    whenDone(place.digest.isValid() ? m_library.papersOf(place.digest)
                                    : m_library.papers(place.query),
             this, [this, request](const auto &list) {
                 if (list)
                     read(list->ids, request);
                 else
                     Q_EMIT failed(list.error());
             });
}

void ExportFlow::read(const QList<model::PaperId> &papers, const ExportRequest &request) {
    whenDone(m_library.details(papers), this, [this, request](const auto &details) {
        if (details)
            write(*details, request);
        else
            Q_EMIT failed(details.error());
    });
}

void ExportFlow::write(const QList<model::Paper> &papers, const ExportRequest &request) {
    QPromise<base::Status> promise;
    whenDone(promise.future(), this, [this, request, count = papers.size()](const auto &status) {
        if (status)
            Q_EMIT exported(request.path, count);
        else
            Q_EMIT failed(status.error());
    });
    promise.start();
    QThreadPool::globalInstance()->start(
        [promise = std::make_shared<QPromise<base::Status>>(std::move(promise)), papers, request] {
            promise->addResult(writeExport(request, papers));
            promise->finish();
        });
}

} // namespace lectern::ui
