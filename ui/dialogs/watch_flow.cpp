// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/watch_flow.h"

#include "ui/settings/library_group.h"
#include "ui/settings/memory_keys.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

namespace lectern::ui {

namespace {

QHash<QString, QString> takenIn(const QVariantMap &saved) {
    QHash<QString, QString> taken;
    for (auto file = saved.cbegin(); file != saved.cend(); ++file)
        taken.insert(file.key(), file.value().toString());
    return taken;
}

} // namespace

WatchFlow::WatchFlow(library::Library &library, QSettings &settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
    , m_group(memory::groupOf(memory::watch, library.path()))
    , m_folder(library) {
    connect(&m_folder, &library::WatchedFolder::imported, this, &WatchFlow::imported);
    connect(&m_folder, &library::WatchedFolder::failed, this, &WatchFlow::failed);
    connect(&m_folder, &library::WatchedFolder::takenChanged, this, &WatchFlow::save);
}

void WatchFlow::resume() {
    const QString folder = m_settings.value(m_group + memory::watchedFolder).toString();
    if (folder.isEmpty()) return;
    tell(
        m_folder.resume(folder, takenIn(m_settings.value(m_group + memory::watchedFiles).toMap())));
}

void WatchFlow::chooseFolder() {
    auto *chooser = new QFileDialog(m_window, tr("Watch a folder for digests"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this, &WatchFlow::watch);
    chooser->open();
}

void WatchFlow::watch(const QString &folder) {
    tell(m_folder.watch(folder));
    if (isWatching()) save();
}

void WatchFlow::tell(const base::Status &status) {
    if (!status) Q_EMIT failed(status.error());
    Q_EMIT changed();
}

void WatchFlow::stop() {
    m_folder.stop();
    m_settings.remove(m_group);
    Q_EMIT changed();
}

QString WatchFlow::folderName() const {
    return QFileInfo(m_folder.folder()).fileName();
}

void WatchFlow::save() {
    QVariantMap taken;
    for (const auto &[name, mark] : m_folder.taken().asKeyValueRange())
        taken.insert(name, mark);
    m_settings.setValue(m_group + memory::watchedFolder, m_folder.folder());
    m_settings.setValue(m_group + memory::watchedFiles, taken);
}

} // namespace lectern::ui
