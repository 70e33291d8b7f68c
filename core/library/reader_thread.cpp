// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/reader_thread.h"

#include "core/store/library_reader.h"

namespace lectern::library {

ReaderThread::~ReaderThread() {
    m_worker.post([this] { m_connection.reset(); }); // in the thread that opened it
}

void ReaderThread::open(const QString &path) {
    m_worker.post([this, path] {
        auto connection = store::openReader(path);
        if (connection)
            m_connection = std::move(*connection);
        else
            m_error = connection.error();
    });
}

} // namespace lectern::library
