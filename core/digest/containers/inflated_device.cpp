// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/containers/inflated_device.h"

#include "core/digest/caps.h"

#include <QCoreApplication>

#include <algorithm>
#include <zlib.h>

namespace lectern::digest {

namespace {

constexpr qsizetype inputAtOnce = qsizetype{64} * 1024;
constexpr int rawBits = -MAX_WBITS;
constexpr int gzipBits = MAX_WBITS + 16; // zlib.h: decode the gzip format alone

bool beginsGzip(const QByteArray &bytes, qsizetype at) {
    return bytes.size() - at >= 2 && bytes[at] == '\x1f' && bytes[at + 1] == '\x8b';
}

} // namespace

InflatedDevice::InflatedDevice(std::unique_ptr<QIODevice> packed, Packing packing)
    : m_packed(std::move(packed))
    , m_packing(std::move(packing))
    , m_stream(std::make_unique<z_stream>()) {
    *m_stream = {};
    if (m_packing.method != Packing::Method::Stored)
        inflateInit2(m_stream.get(),
                     m_packing.method == Packing::Method::Gzip ? gzipBits : rawBits);
    restart();
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

InflatedDevice::~InflatedDevice() {
    if (m_packing.method != Packing::Method::Stored) inflateEnd(m_stream.get());
}

bool InflatedDevice::seek(qint64 position) {
    return position == 0 && restart() && QIODevice::seek(0);
}

bool InflatedDevice::restart() {
    m_failure.reset();
    m_ended = false;
    m_unpacked = 0;
    m_crc = 0;
    m_input.clear();
    m_left = m_packing.size;
    m_stream->avail_in = 0;
    if (m_packing.method != Packing::Method::Stored) inflateReset(m_stream.get());
    if (m_packed->seek(m_packing.begin)) return true;
    fail(base::ErrorCode::Unreadable,
         QT_TRANSLATE_NOOP("Lectern", "“%1” could not be read from its start."));
    return false;
}

qint64 InflatedDevice::readData(char *bytes, qint64 most) {
    qint64 got = 0;
    while (got == 0 && most > 0 && !m_ended && !m_failure)
        got =
            m_packing.method == Packing::Method::Stored ? copy(bytes, most) : inflate(bytes, most);
    return m_failure ? -1 : got;
}

// More input for the stream; false where there is none.
bool InflatedDevice::refill() {
    m_input = m_packed->read(std::min<qint64>(m_left, inputAtOnce));
    m_left -= m_input.size();
    m_stream->next_in = reinterpret_cast<Bytef *>(m_input.data());
    m_stream->avail_in = static_cast<uInt>(m_input.size());
    return !m_input.isEmpty();
}

qint64 InflatedDevice::copy(char *bytes, qint64 most) {
    const qint64 got = m_packed->read(bytes, std::min(most, m_left));
    m_left -= std::max<qint64>(got, 0);
    if (got > 0)
        count(bytes, got);
    else
        check();
    return std::max<qint64>(got, 0);
}

qint64 InflatedDevice::inflate(char *bytes, qint64 most) {
    if (m_stream->avail_in == 0 && !refill()) {
        fail(base::ErrorCode::Invalid,
             QT_TRANSLATE_NOOP("Lectern", "“%1” was cut short: its packed text ends too early."));
        return 0;
    }
    const auto room = static_cast<uInt>(std::min<qint64>(most, 1 << 30));
    m_stream->next_out = reinterpret_cast<Bytef *>(bytes);
    m_stream->avail_out = room;
    const int result = ::inflate(m_stream.get(), Z_NO_FLUSH);
    const qint64 got = room - m_stream->avail_out;
    count(bytes, got);
    if (result == Z_STREAM_END)
        endStream();
    else if (result != Z_OK && result != Z_BUF_ERROR)
        fail(base::ErrorCode::Invalid,
             QT_TRANSLATE_NOOP("Lectern", "“%1” is damaged: it cannot be unpacked."));
    return got;
}

// Of gzip a file may hold several streams, one after the other; what else follows is padding.
void InflatedDevice::endStream() {
    if (m_packing.method != Packing::Method::Gzip) return check();
    QByteArray rest = m_input.last(m_stream->avail_in);
    if (rest.size() < 2) {
        const QByteArray more = m_packed->read(std::min<qint64>(m_left, inputAtOnce));
        m_left -= more.size();
        rest += more;
    }
    if (!beginsGzip(rest, 0)) return check();
    m_input = rest;
    inflateReset(m_stream.get());
    m_stream->next_in = reinterpret_cast<Bytef *>(m_input.data());
    m_stream->avail_in = static_cast<uInt>(m_input.size());
}

void InflatedDevice::count(const char *bytes, qint64 got) {
    m_unpacked += got;
    if (m_packing.crc)
        m_crc = static_cast<quint32>(
            crc32_z(m_crc, reinterpret_cast<const Bytef *>(bytes), static_cast<size_t>(got)));
    const qint64 most = caps::unpackedFreely + caps::unpackedTimes * m_packing.allowance;
    if (m_unpacked > most)
        fail(base::ErrorCode::TooLarge,
             QT_TRANSLATE_NOOP("Lectern", "“%1” unpacks to more than 100 times its size, the most "
                                          "that a packed file may; nothing was taken from it."));
}

void InflatedDevice::check() {
    m_ended = true;
    const bool sizeFits = !m_packing.unpackedSize || *m_packing.unpackedSize == m_unpacked;
    if (sizeFits && (!m_packing.crc || *m_packing.crc == m_crc)) return;
    fail(base::ErrorCode::Invalid,
         QT_TRANSLATE_NOOP("Lectern", "“%1” is damaged: it does not unpack to what its archive "
                                      "says it holds."));
}

void InflatedDevice::fail(base::ErrorCode code, const char *text) {
    m_failure = {code, QCoreApplication::translate("Lectern", text).arg(m_packing.name), {}};
    setErrorString(m_failure->message);
}

} // namespace lectern::digest
