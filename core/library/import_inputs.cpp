// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/import_inputs.h"

#include "core/digest/reader.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace lectern::library {

namespace {

constexpr qint64 readAtOnce = 1 << 20;

base::Error inputError(base::ErrorCode code, const char *text, const QString &name) {
    return {code, QCoreApplication::translate("Lectern", text).arg(name), {}};
}

void addFolder(const QString &folder, std::vector<ImportInput> &inputs) {
    QStringList files;
    QDirIterator walk(folder, QDir::Files | QDir::Readable | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    std::sort(files.begin(), files.end());
    for (const QString &file : files)
        inputs.push_back({file, std::nullopt, std::nullopt});
    if (files.isEmpty())
        inputs.push_back({folder, std::nullopt,
                          inputError(base::ErrorCode::NoPapers,
                                     "There is no digest in the folder “%1”.", folder)});
}

} // namespace

std::vector<ImportInput> collectInputs(const ImportRequest &request) {
    std::vector<ImportInput> inputs;
    for (const QString &path : request.paths) {
        if (QFileInfo(path).isDir())
            addFolder(path, inputs);
        else
            inputs.push_back({path, std::nullopt, std::nullopt});
    }
    if (request.bytes) inputs.push_back({request.name, request.bytes, std::nullopt});
    return inputs;
}

base::Result<std::unique_ptr<QIODevice>> openInput(const ImportInput &input) {
    if (input.error) return base::fail(*input.error);
    if (input.bytes) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(*input.bytes);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    }
    const QFileInfo info(input.name);
    if (!info.exists())
        return base::fail(
            inputError(base::ErrorCode::NotFound, "There is no file “%1”.", input.name));
    if (!info.isFile())
        return base::fail(inputError(base::ErrorCode::Unreadable,
                                     "“%1” is not a file that can be read.", input.name));
    auto file = std::make_unique<QFile>(input.name);
    if (!file->open(QIODevice::ReadOnly))
        return base::fail(inputError(base::ErrorCode::Unreadable,
                                     "The file “%1” cannot be read; its permissions forbid it.",
                                     input.name));
    return file;
}

QStringList importFormats() {
    return digest::knownFormats();
}

base::Result<InputContent> contentOf(QIODevice &device, const QString &name) {
    InputContent content;
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    bool isText = true;
    QByteArray bytes;
    while (!(bytes = device.read(readAtOnce)).isEmpty()) {
        hash.addData(bytes);
        isText = isText && !bytes.contains('\0');
        content.lines += bytes.count('\n');
        if (device.atEnd() && !bytes.endsWith('\n')) ++content.lines;
    }
    const auto *file = qobject_cast<QFileDevice *>(&device);
    const bool whole = device.atEnd() && (!file || file->error() == QFileDevice::NoError);
    if (!whole || !device.seek(0))
        return base::fail(inputError(base::ErrorCode::Unreadable,
                                     "The file “%1” could not be read to its end.", name));
    content.hash = hash.result();
    if (!isText) content.lines = 0;
    if (file) content.saved = file->fileTime(QFileDevice::FileModificationTime).date();
    return content;
}

} // namespace lectern::library
