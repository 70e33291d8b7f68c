// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/backup/dump_file.h"

#include "core/digest/containers/inflated_device.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <zlib.h>

namespace lectern::library {

namespace {

constexpr qsizetype packedAtOnce = 1 << 18;
constexpr qsizetype firstLineAtMost = 1 << 16; // it has some 250 bytes
constexpr int gzipWindow = 15 + 16; // the largest, with the head and end of gzip

base::Error dumpError(base::ErrorCode code, const char *text, const QString &path) {
    return {code, QCoreApplication::translate("Lectern", text).arg(path), {}};
}

bool isGzip(QIODevice &device) {
    return device.peek(2) == QByteArrayView("\x1f\x8b");
}

} // namespace

DumpFileWriter::DumpFileWriter(std::unique_ptr<base::FileOutput> output, Packing packing)
    : m_output(std::move(output)) {
    if (packing == Packing::Plain) return;
    m_stream = std::make_unique<z_stream>();
    *m_stream = {};
    deflateInit2(m_stream.get(), Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzipWindow, 8,
                 Z_DEFAULT_STRATEGY);
}

DumpFileWriter::~DumpFileWriter() {
    if (m_stream) deflateEnd(m_stream.get());
}

base::Result<std::unique_ptr<DumpFileWriter>> DumpFileWriter::open(const QString &path,
                                                                   Packing packing) {
    LECTERN_ASSIGN(auto output, base::FileOutput::open(path));
    return std::unique_ptr<DumpFileWriter>(new DumpFileWriter(std::move(output), packing));
}

base::Status DumpFileWriter::write(const QByteArray &bytes) {
    m_plain += bytes;
    if (m_plain.size() < packedAtOnce) return {};
    const QByteArray all = std::exchange(m_plain, {});
    return m_stream ? deflate(all, false) : m_output->write(all);
}

base::Status DumpFileWriter::commit() {
    const QByteArray rest = std::exchange(m_plain, {});
    LECTERN_TRY(m_stream ? deflate(rest, true) : m_output->write(rest));
    return m_output->commit();
}

base::Status DumpFileWriter::deflate(const QByteArray &bytes, bool last) {
    QByteArray packed(packedAtOnce, Qt::Uninitialized);
    m_stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    m_stream->avail_in = static_cast<uInt>(bytes.size());
    do {
        m_stream->next_out = reinterpret_cast<Bytef *>(packed.data());
        m_stream->avail_out = static_cast<uInt>(packed.size());
        ::deflate(m_stream.get(), last ? Z_FINISH : Z_NO_FLUSH);
        const qsizetype got = packed.size() - qsizetype(m_stream->avail_out);
        LECTERN_TRY(m_output->write(packed.first(got)));
    } while (m_stream->avail_out == 0);
    return {};
}

base::Result<std::unique_ptr<DumpFileReader>> DumpFileReader::open(const QString &path) {
    const QFileInfo file(path); // looked at without opening it: a FIFO would wait for ever
    if (!file.exists())
        return base::fail(dumpError(base::ErrorCode::NotFound,
                                    QT_TRANSLATE_NOOP("Lectern", "There is no file %1."), path));
    if (!file.isFile())
        return base::fail(dumpError(base::ErrorCode::Invalid,
                                    QT_TRANSLATE_NOOP("Lectern", "%1 is not a regular file."),
                                    path));
    std::unique_ptr<QIODevice> device = std::make_unique<QFile>(path);
    if (!device->open(QIODevice::ReadOnly))
        return base::fail(dumpError(base::ErrorCode::Unreadable,
                                    QT_TRANSLATE_NOOP("Lectern", "%1 cannot be read."), path));
    if (isGzip(*device)) {
        const digest::Packing packing{.name = file.fileName(),
                                      .method = digest::Packing::Method::Gzip,
                                      .size = file.size(),
                                      .allowance = file.size()};
        device = std::make_unique<digest::InflatedDevice>(std::move(device), packing);
    }
    return std::unique_ptr<DumpFileReader>(new DumpFileReader(std::move(device)));
}

store::DumpLineReader DumpFileReader::lines() {
    return store::DumpLineReader([this] { return next(); });
}

base::Status DumpFileReader::readOn() {
    m_buffer.remove(0, std::exchange(m_at, 0));
    const QByteArray more = m_device->read(packedAtOnce);
    if (const auto *inflated = dynamic_cast<digest::InflatedDevice *>(m_device.get());
        inflated && inflated->failure())
        return base::fail(base::ErrorCode::Damaged, inflated->failure()->message);
    m_ended = more.isEmpty();
    m_buffer += more;
    return {};
}

// What stands behind the last line end was cut short: no checksum fits it. Nor does one fit the
// beginning of a file that is no dump and has no lines, which may be of any size.
base::Result<std::optional<QByteArray>> DumpFileReader::next() {
    qsizetype looked = m_at;
    while (true) {
        const qsizetype end = m_buffer.indexOf('\n', looked);
        if (end >= 0) {
            const qsizetype begin = std::exchange(m_at, end + 1);
            m_first = false;
            return std::optional(m_buffer.sliced(begin, end - begin));
        }
        if (m_ended || (m_first && m_buffer.size() > firstLineAtMost)) break;
        looked = m_buffer.size() - m_at;
        LECTERN_TRY(readOn());
    }
    if (m_at == m_buffer.size()) return std::optional<QByteArray>();
    const qsizetype begin = std::exchange(m_at, m_buffer.size());
    return std::optional(m_buffer.sliced(begin) + ' ');
}

base::Result<store::DumpHeader> verifyDump(const QString &path) {
    LECTERN_ASSIGN(const auto file, DumpFileReader::open(path));
    store::DumpLineReader lines = file->lines();
    LECTERN_ASSIGN(const store::DumpHeader header, lines.begin());
    while (true) {
        LECTERN_ASSIGN(const auto row, lines.next());
        if (!row) return header;
    }
}

base::Result<store::DumpHeader> headOfDump(const QString &path) {
    LECTERN_ASSIGN(const auto file, DumpFileReader::open(path));
    store::DumpLineReader lines = file->lines();
    return lines.begin();
}

} // namespace lectern::library
