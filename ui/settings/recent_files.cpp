// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/recent_files.h"

#include "ui/settings/memory_keys.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr qsizetype mostRecent = 10; // of a kind
constexpr qsizetype longestRecent = 4096;

bool isPath(const QString &text) {
    const bool plain = std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isNull(); });
    return plain && text.size() <= longestRecent && QFileInfo(text).isAbsolute();
}

} // namespace

QStringList RecentFiles::libraries() const {
    return read(memory::recentLibraries);
}

QStringList RecentFiles::files() const {
    return read(memory::recentFiles);
}

void RecentFiles::rememberLibrary(const QString &path) {
    write(memory::recentLibraries, QStringList(QFileInfo(path).absoluteFilePath()) + libraries());
}

void RecentFiles::rememberFiles(const QStringList &paths) {
    QStringList all;
    for (const QString &path : paths)
        all += QFileInfo(path).absoluteFilePath();
    write(memory::recentFiles, all + files());
}

void RecentFiles::forget(const QString &path) {
    for (const QString &key : {memory::recentLibraries, memory::recentFiles}) {
        QStringList all = read(key);
        if (all.removeAll(path) > 0) write(key, all);
    }
}

void RecentFiles::clear() {
    m_settings.remove(memory::recentLibraries);
    m_settings.remove(memory::recentFiles);
}

QStringList RecentFiles::read(const QString &key) const {
    QStringList all = m_settings.value(key).toStringList();
    all.removeIf([](const QString &text) { return !isPath(text); });
    all.removeDuplicates();
    return all.mid(0, mostRecent);
}

void RecentFiles::write(const QString &key, const QStringList &paths) {
    QStringList all = paths;
    all.removeDuplicates();
    if (all.isEmpty())
        m_settings.remove(key);
    else
        m_settings.setValue(key, QStringList(all.mid(0, mostRecent)));
}

} // namespace lectern::ui
