// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/import/batch_reader.h"

#include "core/base/in_english.h"

#include <utility>
#include <vector>

namespace lectern::library {

namespace {

constexpr qsizetype entriesOfAPart = 250;

QList<KeyedEntry> keyedAll(QList<model::Entry> entries, model::SourceRank rank, Indexed indexed) {
    QList<KeyedEntry> all;
    all.reserve(entries.size());
    for (model::Entry &entry : entries)
        all.append(keyed(std::move(entry), rank, indexed));
    return all;
}

} // namespace

base::Result<BatchReader::Batch> BatchReader::take() {
    return m_next.valid() ? m_next.get() : read();
}

void BatchReader::readOn() {
    m_next = std::async(std::launch::async, [this, english = base::InEnglish::isOn()] {
        const base::InEnglish asHere(english);
        return read();
    });
}

base::Result<BatchReader::Batch> BatchReader::read() {
    Batch batch;
    std::vector<std::future<QList<KeyedEntry>>> parts; // their destructors wait
    QList<model::Entry> part;
    for (qsizetype read = 0; read < m_entriesAtOnce; ++read) {
        batch.stopped = m_stop.stop_requested();
        if (batch.stopped) return batch;
        LECTERN_ASSIGN(auto entry, m_reader.next());
        batch.ended = !entry.has_value();
        if (batch.ended) break;
        part.append(std::move(*entry));
        if (part.size() == entriesOfAPart)
            parts.push_back(std::async(std::launch::async, keyedAll, std::exchange(part, {}),
                                       m_reader.facts().rank, m_indexed));
    }
    for (auto &done : parts)
        batch.entries.append(done.get());
    batch.entries.append(keyedAll(std::move(part), m_reader.facts().rank, m_indexed));
    return batch;
}

} // namespace lectern::library
