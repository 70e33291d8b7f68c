// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/import/batch_reader.h"

namespace lectern::library {

base::Result<BatchReader::Batch> BatchReader::take() {
    return m_next.valid() ? m_next.get() : read();
}

void BatchReader::readOn() {
    m_next = std::async(std::launch::async, [this] { return read(); });
}

base::Result<BatchReader::Batch> BatchReader::read() {
    Batch batch;
    while (batch.entries.size() < m_entriesAtOnce) {
        batch.stopped = m_stop.stop_requested();
        if (batch.stopped) break;
        LECTERN_ASSIGN(auto entry, m_reader.next());
        batch.ended = !entry.has_value();
        if (batch.ended) break;
        batch.entries.append(keyed(std::move(*entry)));
    }
    return batch;
}

} // namespace lectern::library
