// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/file_flow.h"

#include "core/base/file_output.h"
#include "ui/commands/in_background.h"
#include "ui/commands/when_done.h"
#include "ui/dialogs/file_name_dialog.h"
#include "ui/render/icons.h"
#include "ui/render/theme_source.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

namespace lectern::ui {

namespace {

base::Status copyFile(const QString &from, const QString &to, const QString &name) {
    QFile file(from);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::NotFound,
                          QCoreApplication::translate(
                              "Lectern", "The file %1 is missing from the library's folder.")
                              .arg(name));
    LECTERN_ASSIGN(const auto output, base::FileOutput::open(to));
    LECTERN_TRY(output->writeAll(file));
    return output->commit();
}

} // namespace

FileFlow::FileFlow(library::Library &library, const ThemeSource &theme, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_theme(theme)
    , m_window(window) {}

QStringList FileFlow::localFilesIn(const QMimeData &data) {
    QStringList files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile()) files += url.toLocalFile();
    return files;
}

void FileFlow::chooseFor(model::PaperId paper) {
    auto *chooser = new QFileDialog(m_window, tr("Attach files"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    connect(chooser, &QFileDialog::filesSelected, this,
            [this, paper](const QStringList &paths) { attach(paper, paths); });
    chooser->open();
}

void FileFlow::attach(model::PaperId paper, const QStringList &paths) {
    ++m_attaching;
    whenDone(m_library.attach(paper, paths), this, [this](const auto &applied) {
        --m_attaching;
        take(applied);
    });
}

void FileFlow::take(const base::Result<library::Applied> &applied) {
    if (!applied) return Q_EMIT failed(applied.error());
    if (applied->step) Q_EMIT done(*applied->step);
}

QMenu *FileFlow::newMenu(const model::Attachment &file, QWidget *parent) {
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(themedIcon(Icon::Download, m_theme), tr("Copy to…"), this,
                    [this, file] { chooseCopy(file); });
    menu->addAction(themedIcon(Icon::Task, m_theme), tr("Rename…"), this,
                    [this, file] { rename(file); });
    menu->addSeparator();
    menu->addAction(themedIcon(Icon::Trash, m_theme), tr("Remove from the paper"), this,
                    [this, file] {
                        whenDone(m_library.apply(library::DetachFile{file.uuid}), this,
                                 [this](const auto &applied) { take(applied); });
                    });
    return menu;
}

void FileFlow::rename(const model::Attachment &file) {
    auto *dialog = new FileNameDialog(file.fileName, m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, file] {
        whenDone(m_library.apply(library::RenameFile{file.uuid, dialog->name()}), this,
                 [this](const auto &applied) { take(applied); });
    });
    dialog->open();
}

void FileFlow::chooseCopy(const model::Attachment &file) {
    auto *chooser = new QFileDialog(m_window, tr("Copy to"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->selectFile(QDir::home().filePath(file.fileName));
    connect(chooser, &QFileDialog::fileSelected, this,
            [this, file](const QString &to) { copyOut(file, to); });
    chooser->open();
}

void FileFlow::copyOut(const model::Attachment &file, const QString &to) {
    if (const base::Status may = m_library.mayTouch(to); !may) return Q_EMIT failed(may.error());
    const auto copy = [from = m_library.attachedFile(file.contentHash), to, name = file.fileName] {
        return copyFile(from, to, name);
    };
    whenDone(inBackground(copy), this, [this, to](const base::Status &status) {
        if (!status) return Q_EMIT failed(status.error());
        Q_EMIT copied(to);
    });
}

} // namespace lectern::ui
