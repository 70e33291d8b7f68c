// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recent_flow.h"

#include "core/base/error.h"
#include "ui/render/icons.h"
#include "ui/render/plain_text.h"
#include "ui/render/theme_source.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace lectern::ui {

namespace {

constexpr int longestShownName = 60;
constexpr int longestFolderName = 40;

QString nameOf(const QString &path) {
    const QString name = QFileInfo(path).fileName();
    return displayText(name.isEmpty() ? path : name, longestShownName);
}

// "~/Downloads", from left to right in every language; of a long one the end, which tells more.
QString folderOf(const QString &path) {
    QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    if (folder == home || folder.startsWith(home + QLatin1Char('/')))
        folder.replace(0, home.size(), QLatin1Char('~'));
    if (folder.size() > longestFolderName) folder = QChar(0x2026) + folder.right(longestFolderName);
    constexpr QChar leftToRight(0x200E);
    return leftToRight + displayText(folder) + leftToRight;
}

// The folder stands in the column at the right.
QString menuWords(const QString &path) {
    return asMenuText(nameOf(path)) + QLatin1Char('\t') + asMenuText(folderOf(path));
}

base::Error notFound(const QString &sentence) {
    base::Error error;
    error.code = base::ErrorCode::NotFound;
    error.message = sentence;
    return error;
}

Icon iconOf(bool library) {
    return library ? Icon::Database : Icon::FileText;
}

} // namespace

RecentFlow::RecentFlow(const QString &library, QSettings &settings, const ThemeSource &theme,
                       QWidget *window)
    : QObject(window)
    , m_library(QFileInfo(library).absoluteFilePath())
    , m_recent(settings)
    , m_theme(theme)
    , m_window(window) {}

QList<RecentFlow::Recent> RecentFlow::recent() const {
    QList<Recent> all;
    for (const QString &path : m_recent.libraries())
        if (path != m_library) all.append({Kind::Library, path});
    for (const QString &path : m_recent.files())
        all.append({Kind::File, path});
    return all;
}

bool RecentFlow::isEmpty() const {
    return recent().isEmpty();
}

QMenu *RecentFlow::newMenu(QWidget *parent) {
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Recent files"));
    Kind above = Kind::Library;
    for (const Recent &one : recent()) {
        if (one.kind != above && !menu->isEmpty()) menu->addSeparator();
        above = one.kind;
        menu->addAction(themedIcon(iconOf(one.kind == Kind::Library), m_theme), menuWords(one.path),
                        this, [this, one] { open(one); });
    }
    menu->addSeparator();
    menu->addAction(themedIcon(Icon::X, m_theme), tr("Clear this list"), this, &RecentFlow::clear);
    return menu;
}

QList<PaletteEntry> RecentFlow::entries() {
    QList<PaletteEntry> entries;
    for (const Recent &one : recent()) {
        const bool library = one.kind == Kind::Library;
        entries.append({.id = one.path,
                        .heading = tr("Recent files"),
                        .kind = library ? tr("Library") : tr("File"),
                        .name = nameOf(one.path) + QStringLiteral(" · ") + folderOf(one.path),
                        .icon = iconOf(library),
                        .run = [this, one] { open(one); }});
    }
    return entries;
}

void RecentFlow::open(const Recent &recent) {
    if (!QFileInfo::exists(recent.path)) {
        m_recent.forget(recent.path);
        Q_EMIT changed();
        return Q_EMIT failed(notFound(tr("“%1” is not in %2 any more. It is taken off the list.")
                                          .arg(nameOf(recent.path), folderOf(recent.path))));
    }
    if (recent.kind == Kind::Library)
        Q_EMIT libraryChosen(recent.path);
    else
        Q_EMIT fileChosen(recent.path);
}

void RecentFlow::rememberFiles(const QStringList &paths) {
    if (paths.isEmpty()) return;
    m_recent.rememberFiles(paths);
    Q_EMIT changed();
}

void RecentFlow::clear() {
    m_recent.clear();
    Q_EMIT changed();
}

void RecentFlow::chooseLibrary() {
    auto *chooser =
        new QFileDialog(m_window, tr("Open another library"), QFileInfo(m_library).absolutePath());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &RecentFlow::libraryChosen);
    chooser->open();
}

} // namespace lectern::ui
