// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/block_spool.h"

#include <QCoreApplication>

namespace lectern::exchange {

namespace {

tl::unexpected<base::Error> spoolFailed(const QFileDevice &file) {
    return base::fail(base::ErrorCode::NoSpace,
                      QCoreApplication::translate(
                          "Lectern", "There is no room for the temporary file that a merge needs."),
                      file.errorString());
}

} // namespace

base::Status BlockSpool::moveToDisk() {
    if (!m_file.open() || m_file.write(m_memory) != m_memory.size()) return spoolFailed(m_file);
    m_memory = {};
    return {};
}

base::Status BlockSpool::append(const QByteArray &bytes) {
    if (!m_file.isOpen() && m_end + bytes.size() > mostInMemory) LECTERN_TRY(moveToDisk());
    if (!m_file.isOpen())
        m_memory += bytes;
    else if (!m_file.seek(m_end) || m_file.write(bytes) != bytes.size())
        return spoolFailed(m_file);
    m_end += bytes.size();
    return {};
}

base::Status BlockSpool::add(const QUuid &paper, const QByteArrayList &lines) {
    if (contains(paper)) return {};
    const QByteArray bytes = lines.join('\n');
    m_places.insert(paper, {m_end, bytes.size()});
    m_papers.append(paper);
    return append(bytes);
}

base::Result<QByteArrayList> BlockSpool::lines(const QUuid &paper) {
    const Place place = m_places.value(paper);
    if (!m_file.isOpen()) return m_memory.mid(place.offset, place.length).split('\n');
    if (!m_file.flush() || !m_file.seek(place.offset)) return spoolFailed(m_file);
    const QByteArray bytes = m_file.read(place.length);
    if (bytes.size() != place.length) return spoolFailed(m_file);
    return bytes.split('\n');
}

} // namespace lectern::exchange
