// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/byte_source.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern::digest {

namespace {
constexpr qsizetype chunkSize = qsizetype{64} * 1024;
}

base::Result<QByteArrayView> ByteSource::peek(qsizetype wanted) {
    if (m_buffer.size() - m_begin < wanted) {
        m_buffer.remove(0, m_begin);
        m_begin = 0;
    }
    while (m_buffer.size() - m_begin < wanted) {
        const qsizetype had = m_buffer.size();
        // It grows with what comes: whole documents are asked for up to their cap, and are small.
        m_buffer.resize(had + std::max(chunkSize, std::min(had, wanted - had)));
        const qint64 got = m_device->read(m_buffer.data() + had, m_buffer.size() - had);
        m_buffer.resize(had + std::max<qint64>(got, 0));
        if (got < 0)
            return base::fail(base::ErrorCode::Unreadable,
                              QCoreApplication::translate("Lectern", "“%1” could not be read: %2.")
                                  .arg(m_name, m_device->errorString()));
        if (got == 0) break;
    }
    return QByteArrayView(m_buffer).sliced(m_begin);
}

void ByteSource::skip(qsizetype count) {
    Q_ASSERT(count <= m_buffer.size() - m_begin);
    m_begin += count;
    m_offset += count;
}

} // namespace lectern::digest
