// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/import/watched_folder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFutureWatcher>

#include <algorithm>

namespace lectern::library {

namespace {

base::Error folderError(base::ErrorCode code, const char *text, const QString &folder) {
    return {code, QCoreApplication::translate("Lectern", text).arg(folder), {}};
}

QString nameOf(const WatchedFile &file) {
    return QFileInfo(file.path).fileName();
}

} // namespace

WatchedFolder::WatchedFolder(Library &library, QObject *parent)
    : WatchedFolder(library, Pace(), parent) {}

WatchedFolder::WatchedFolder(Library &library, Pace pace, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_pace(pace) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WatchedFolder::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &WatchedFolder::look);
}

WatchedFolder::~WatchedFolder() {
    m_stop.request_stop();
}

base::Status WatchedFolder::watch(const QString &folder, const QHash<QString, QString> &taken) {
    if (!QFileInfo(folder).isDir())
        return base::fail(
            folderError(base::ErrorCode::NotFound,
                        QT_TRANSLATE_NOOP("Lectern", "There is no folder “%1” to watch."), folder));
    return resume(folder, taken);
}

base::Status WatchedFolder::resume(const QString &folder, const QHash<QString, QString> &taken) {
    const QFileInfo place(folder);
    const QFileInfo home(QFileInfo(m_library.path()).absolutePath());
    if (place.canonicalFilePath() == home.canonicalFilePath())
        return base::fail(folderError(
            base::ErrorCode::Invalid,
            QT_TRANSLATE_NOOP("Lectern", "The library itself lies in “%1”; please watch another "
                                         "folder."),
            folder));
    stop();
    m_folder = place.absoluteFilePath();
    m_taken = taken;
    m_watcher.addPath(m_folder);
    look();
    return {};
}

void WatchedFolder::stop() {
    m_stop.request_stop();
    m_stop = base::StopSource();
    m_timer.stop();
    if (!m_folder.isEmpty()) m_watcher.removePath(m_folder);
    m_folder.clear();
    m_taken.clear();
    m_before.clear();
    m_said.clear();
}

void WatchedFolder::look() {
    if (m_folder.isEmpty() || m_looking || m_importing) return;
    m_looking = true;
    m_worker.post([this, folder = m_folder] {
        FolderListing listing = listFolder(folder);
        QMetaObject::invokeMethod(
            this,
            [this, folder, listing = std::move(listing)] {
                m_looking = false;
                if (folder == m_folder)
                    take(listing);
                else
                    look(); // another is watched by now
            },
            Qt::QueuedConnection);
    });
}

void WatchedFolder::take(const FolderListing &listing) {
    if (!listing.exists) return sayGone();
    if (m_watcher.directories().isEmpty()) m_watcher.addPath(m_folder); // it is back
    const QList<WatchedFile> ready = restingFiles(listing);
    const bool stirring =
        std::any_of(listing.files.cbegin(), listing.files.cend(), [this](const WatchedFile &file) {
            return m_taken.value(nameOf(file)) != file.mark;
        });
    m_timer.start(stirring ? m_pace.restMs : m_pace.lookMs);
    if (!ready.isEmpty()) import(ready);
}

void WatchedFolder::sayGone() {
    m_timer.start(m_pace.lookMs);
    sayOnce(folderError(
        base::ErrorCode::NotFound,
        QT_TRANSLATE_NOOP(
            "Lectern", "The watched folder “%1” is not there; nothing comes from it until it is."),
        m_folder));
}

QList<WatchedFile> WatchedFolder::restingFiles(const FolderListing &listing) {
    QList<WatchedFile> resting;
    QHash<QString, QString> now;
    for (const WatchedFile &file : listing.files) {
        const QString name = nameOf(file);
        now.insert(name, file.mark);
        if (m_taken.value(name) == file.mark || m_before.value(name) != file.mark) continue;
        // A time in the future is a wrong clock's: two looks alike are enough then.
        if (file.ageMs < 0 || file.ageMs >= m_pace.restMs) resting.append(file);
    }
    m_taken.removeIf([&now](const QHash<QString, QString>::iterator &each) {
        return !now.contains(each.key());
    });
    m_before = now;
    return resting;
}

void WatchedFolder::import(const QList<WatchedFile> &files) {
    m_importing = true;
    ImportRequest request;
    request.byItself = true;
    for (const WatchedFile &file : files)
        request.paths.append(file.path);
    auto *waiting = new QFutureWatcher<base::Result<model::ImportReport>>(this);
    connect(waiting, &QFutureWatcherBase::finished, this,
            [this, waiting, files, folder = m_folder] {
                m_importing = false;
                waiting->deleteLater();
                if (folder != m_folder) return look(); // another is watched by now
                const auto report = waiting->result();
                finish(files, report);
                if (report)
                    look();
                else
                    m_timer.start(m_pace.lookMs); // what failed fails again at once
            });
    waiting->setFuture(m_library.import(std::move(request), m_stop.get_token()));
}

void WatchedFolder::finish(const QList<WatchedFile> &files,
                           const base::Result<model::ImportReport> &report) {
    if (!report) return sayOnce(report.error());
    m_said.clear();
    for (const WatchedFile &file : files)
        m_taken.insert(nameOf(file), file.mark);
    Q_EMIT takenChanged();
    if (report->step.isValid() || report->anyError()) Q_EMIT imported(*report);
}

void WatchedFolder::sayOnce(const base::Error &error) {
    if (error.code == base::ErrorCode::Cancelled || error.message == m_said) return;
    m_said = error.message;
    Q_EMIT failed(error);
}

} // namespace lectern::library
