// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/import/import_inputs.h"

#include "core/digest/containers/inflated_device.h"
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

base::Result<std::unique_ptr<QIODevice>> openPath(const QString &path) {
    const QFileInfo info(path);
    if (!info.exists())
        return base::fail(inputError(base::ErrorCode::NotFound,
                                     QT_TRANSLATE_NOOP("Lectern", "There is no file “%1”."), path));
    if (!info.isFile())
        return base::fail(
            inputError(base::ErrorCode::Unreadable,
                       QT_TRANSLATE_NOOP("Lectern", "“%1” is not a file that can be read."), path));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return base::fail(
            inputError(base::ErrorCode::Unreadable,
                       QT_TRANSLATE_NOOP(
                           "Lectern", "The file “%1” cannot be read; its permissions forbid it."),
                       path));
    return file;
}

ImportInput fileInput(const QString &path) {
    return {path, [path] { return openPath(path); }};
}

ImportInput bytesInput(const QString &name, const QByteArray &bytes) {
    return {name, [bytes]() -> base::Result<std::unique_ptr<QIODevice>> {
                auto buffer = std::make_unique<QBuffer>();
                buffer->setData(bytes);
                buffer->open(QIODevice::ReadOnly);
                return buffer;
            }};
}

ImportInput inputInError(const QString &name, base::ErrorCode code, const char *text) {
    return {name, {}, inputError(code, text, name)};
}

void addFolder(const QString &folder, std::vector<ImportInput> &inputs) {
    QStringList files;
    QDirIterator walk(folder, QDir::Files | QDir::Readable | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    std::sort(files.begin(), files.end());
    for (const QString &file : files)
        inputs.push_back(fileInput(file));
    if (files.isEmpty())
        inputs.push_back(
            inputInError(folder, base::ErrorCode::NoPapers,
                         QT_TRANSLATE_NOOP("Lectern", "There is no digest in the folder “%1”.")));
}

} // namespace

ImportInputs::ImportInputs(const ImportRequest &request,
                           std::function<bool(const QString &)> isOurs, base::StopToken stop)
    : m_stop(std::move(stop)) {
    for (const QString &path : request.paths) {
        if (QFileInfo(path).isDir())
            addFolder(path, m_files);
        else
            m_files.push_back(fileInput(path));
    }
    for (ImportInput &file : m_files)
        if (!file.error && isOurs(file.name))
            file = inputInError(
                file.name, base::ErrorCode::NoPapers,
                QT_TRANSLATE_NOOP("Lectern", "“%1” is the library itself, not a digest."));
    if (request.bytes) m_files.push_back(bytesInput(request.name, *request.bytes));
}

std::optional<ImportInput> ImportInputs::next() {
    while (!m_stop.stop_requested()) {
        if (m_walk) {
            if (auto input = m_walk->next()) return input;
            m_walk.reset();
        }
        if (m_next == m_files.size()) return std::nullopt;
        m_walk.emplace(std::move(m_files[m_next++]), m_stop);
    }
    return std::nullopt;
}

base::Result<std::unique_ptr<QIODevice>> openInput(const ImportInput &input) {
    if (input.error) return base::fail(*input.error);
    return input.open();
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
    const auto *packed = dynamic_cast<const digest::InflatedDevice *>(&device);
    if (packed && packed->failure()) return base::fail(*packed->failure());
    const auto *file = qobject_cast<QFileDevice *>(&device);
    const bool whole = device.atEnd() && (!file || file->error() == QFileDevice::NoError);
    if (!whole || !device.seek(0))
        return base::fail(inputError(
            base::ErrorCode::Unreadable,
            QT_TRANSLATE_NOOP("Lectern", "The file “%1” could not be read to its end."), name));
    content.hash = hash.result();
    if (!isText) content.lines = 0;
    if (file) content.saved = file->fileTime(QFileDevice::FileModificationTime).date();
    if (packed) content.saved = packed->saved();
    return content;
}

} // namespace lectern::library
