// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/input_file.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <cstdio>

namespace lectern::app {

namespace {

base::Result<QByteArray> everythingIn(QFile &file, const QString &name) {
    const QByteArray bytes = file.readAll();
    if (file.error() == QFileDevice::NoError) return bytes;
    return base::fail(base::ErrorCode::Unreadable,
                      QStringLiteral("%1 could not be read: %2.").arg(name, file.errorString()));
}

base::Result<QByteArray> readStandardInput() {
    const auto name = QStringLiteral("Standard input");
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::Unreadable,
                          name + QStringLiteral(" could not be read."));
    return everythingIn(file, name);
}

} // namespace

const base::Result<QByteArray> &StandardInput::read() {
    if (!m_read) m_read = readStandardInput();
    return *m_read;
}

base::Result<QByteArray> readFile(const QString &path) {
    const QFileInfo info(path);
    if (!info.exists())
        return base::fail(base::ErrorCode::NotFound,
                          QStringLiteral("There is no file %1.").arg(path));
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::Unreadable,
                          QStringLiteral("%1 is not a file that can be read.").arg(path));
    return everythingIn(file, path);
}

base::Result<QString> utf8Text(const QByteArray &bytes, const QString &name) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (!decoder.hasError()) return text;
    return base::fail(base::ErrorCode::Invalid,
                      QStringLiteral("%1 is not text in UTF-8.").arg(name));
}

} // namespace lectern::app
