// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/existing_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringDecoder>

namespace lectern::exchange {

namespace {

constexpr qint64 textReadAtOnce = 1LL << 16;
constexpr qint64 mostWhiteSpace = 1LL << 20;

} // namespace

qint64 SteadyFile::readData(char *bytes, qint64 most) {
    const qint64 got = m_failed ? -1 : QFile::readData(bytes, most);
    m_failed = m_failed || got < 0;
    return got;
}

qint64 SteadyFile::readLineData(char *bytes, qint64 most) {
    const qint64 got = m_failed ? -1 : QFile::readLineData(bytes, most);
    m_failed = m_failed || error() != NoError; // -1 is the end, too
    return got;
}

base::Error notReadable(const QFile &file) {
    return {base::ErrorCode::Unreadable,
            QCoreApplication::translate("Lectern", "%1 is not a file that can be read.")
                .arg(file.fileName()),
            file.errorString()};
}

ExistingFile::ExistingFile(const QString &path)
    : m_path(path) {
    const QFileInfo info(path);
    m_there = info.exists();
    m_size = m_there ? info.size() : 0;
    m_modified = m_there ? info.lastModified() : QDateTime();
}

bool ExistingFile::isEmpty() const {
    if (!m_there || m_size == 0) return true;
    if (m_size > mostWhiteSpace) return false;
    const auto file = open();
    // What cannot be read is not empty: it would be written over.
    return file && (*file)->readAll().trimmed().isEmpty() && !(*file)->failed();
}

base::Result<std::unique_ptr<SteadyFile>> ExistingFile::open() const {
    auto file = std::make_unique<SteadyFile>(m_path);
    // A device or a FIFO is not even opened: that may wait for ever.
    if (!QFileInfo(m_path).isFile() || !file->open(QIODevice::ReadOnly))
        return base::fail(notReadable(*file));
    return file;
}

base::Status ExistingFile::isText() const {
    LECTERN_ASSIGN(const auto file, open());
    QStringDecoder decoder(QStringDecoder::Utf8);
    bool text = true;
    while (text && !file->atEnd()) {
        const QString piece = decoder(file->read(textReadAtOnce));
        text = !decoder.hasError() && !piece.contains(QChar(QChar::Null));
    }
    if (file->failed()) return base::fail(notReadable(*file));
    // A character cut short at the very end is an error only when the decoder is asked once more.
    const QString rest = decoder(QByteArrayView("\n", 1));
    if (text && !decoder.hasError() && rest == QLatin1String("\n")) return {};
    return base::fail(base::ErrorCode::Declined,
                      QCoreApplication::translate(
                          "Lectern",
                          "The file that is there is not UTF-8 text, so nothing can be merged into "
                          "it; choose another file or replace it (--replace)."));
}

base::Status ExistingFile::isUnchanged() const {
    const QFileInfo info(m_path);
    const bool same = info.exists() == m_there &&
                      (!m_there || (info.size() == m_size && info.lastModified() == m_modified));
    if (same) return {};
    return base::fail(base::ErrorCode::Declined,
                      QCoreApplication::translate(
                          "Lectern", "%1 was changed while the papers were on their way; nothing "
                                     "was written to it, so export again.")
                          .arg(m_path));
}

} // namespace lectern::exchange
