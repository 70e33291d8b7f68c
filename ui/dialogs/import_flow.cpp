// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_flow.h"

#include "ui/commands/progress_relay.h"
#include "ui/commands/when_done.h"
#include "ui/dialogs/import_preview.h"
#include "ui/dialogs/import_words.h"

#include <QFileDialog>
#include <QMimeData>
#include <QUrl>

namespace lectern::ui {

namespace {

QStringList localFilesOf(const QMimeData &data) {
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile()) files += url.toLocalFile();
    }
    return files;
}

} // namespace

ImportFlow::ImportFlow(library::Library &library, const ThemeSource &theme, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_theme(theme)
    , m_window(window) {}

ImportFlow::~ImportFlow() {
    cancel();
}

void ImportFlow::chooseFiles() {
    auto *chooser = new QFileDialog(m_window, tr("Open digests"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    connect(chooser, &QFileDialog::filesSelected, this, &ImportFlow::importFiles);
    chooser->open();
}

void ImportFlow::importFiles(const QStringList &paths) {
    library::ImportRequest request;
    request.paths = paths;
    begin(std::move(request));
}

void ImportFlow::importBytes(const QByteArray &bytes, const QString &name) {
    library::ImportRequest request;
    request.bytes = bytes;
    request.name = name;
    begin(std::move(request));
}

bool ImportFlow::canImport(const QMimeData &data) {
    return !localFilesOf(data).isEmpty() || !data.text().trimmed().isEmpty();
}

bool ImportFlow::importMime(const QMimeData &data, const QString &name) {
    if (!canImport(data)) return false;
    const QStringList files = localFilesOf(data);
    if (files.isEmpty())
        importBytes(data.text().toUtf8(), name);
    else
        importFiles(files);
    return true;
}

void ImportFlow::cancel() {
    m_stop.request_stop();
}

void ImportFlow::begin(library::ImportRequest request) {
    m_waiting.append(std::move(request));
    next();
}

void ImportFlow::next() {
    if (m_preview || m_writing || m_waiting.isEmpty()) return;
    m_preview = new ImportPreview(m_library, m_waiting.takeFirst(), m_theme, m_window);
    connect(m_preview, &QDialog::accepted, this, [this] { write(m_preview->request()); });
    // A QPointer would still lead to what is left of the dialog here.
    connect(m_preview, &QObject::destroyed, this, [this] {
        m_preview = nullptr;
        next();
    });
    m_preview->open();
}

void ImportFlow::write(const library::ImportRequest &request) {
    m_writing = true;
    m_paths = request.paths;
    m_stop = base::StopSource();
    auto *relay = new ProgressRelay(this);
    connect(relay, &ProgressRelay::progressed, this, &ImportFlow::progressed);
    connect(this, &ImportFlow::finished, relay, &QObject::deleteLater);
    Q_EMIT started(importTitle(request));
    whenDone(m_library.import(request, m_stop.get_token(), relay->callback()), this,
             [this](const auto &report) { take(report); });
}

void ImportFlow::take(const base::Result<model::ImportReport> &report) {
    m_writing = false;
    Q_EMIT finished();
    if (!report) {
        Q_EMIT failed(report.error());
    } else {
        Q_EMIT imported(*report);
        Q_EMIT importedFiles(m_paths);
    }
    next();
}

} // namespace lectern::ui
