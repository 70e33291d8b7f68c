// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/statistics/picture_flow.h"

#include "core/base/file_output.h"
#include "ui/commands/in_background.h"
#include "ui/commands/when_done.h"

#include <QDir>
#include <QFileDialog>

namespace lectern::ui {

PictureFlow::PictureFlow(QWidget *window)
    : QObject(window)
    , m_window(window) {}

void PictureFlow::ask(const Picture &picture, const QString &name) {
    auto *chooser = new QFileDialog(m_window, tr("Export a picture"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilters(pictureFilters());
    chooser->setDefaultSuffix(QStringLiteral("svg"));
    connect(chooser, &QFileDialog::filterSelected, chooser, [chooser](const QString &filter) {
        chooser->setDefaultSuffix(filter.section(QLatin1String("*."), 1).chopped(1));
    });
    chooser->selectFile(QDir::home().filePath(name));
    connect(chooser, &QFileDialog::fileSelected, this,
            [this, picture](const QString &path) { save(picture, path); });
    chooser->open();
}

void PictureFlow::save(const Picture &picture, const QString &path) {
    const auto format = pictureFormatOf(path);
    if (!format)
        return Q_EMIT failed(
            {base::ErrorCode::Invalid, tr("A picture is an .svg, .png or .pdf file."), {}});
    const auto write = [path, bytes = toBytes(picture, *format)] {
        return base::writeFile(path, bytes);
    };
    whenDone(inBackground(write), this, [this, path](const base::Status &status) {
        if (!status) return Q_EMIT failed(status.error());
        Q_EMIT saved(path);
    });
}

} // namespace lectern::ui
