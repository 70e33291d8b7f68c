// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/stop_token.h"
#include "core/digest/reader.h"
#include "core/library/import/keyed_entry.h"

#include <QList>

#include <future>

namespace lectern::library {

// Reads a digest in batches, the next one in a thread of its own while the caller stores the one
// before; what is made of the entries (keyed()) is made in more threads, some entries in each. To
// read takes as long as to store. The first batch is read by the caller, and a small digest needs
// no thread.
class BatchReader {
  public:
    struct Batch {
        QList<KeyedEntry> entries;
        bool ended = false;   // the digest; there is no next one
        bool stopped = false; // asked to, in the middle
    };

    // `reader` outlives it.
    BatchReader(digest::DigestReader &reader, qsizetype entriesAtOnce, Indexed indexed,
                base::StopToken stop)
        : m_reader(reader)
        , m_entriesAtOnce(entriesAtOnce)
        , m_indexed(indexed)
        , m_stop(std::move(stop)) {}
    // Waits for what is being read.
    ~BatchReader() = default;
    Q_DISABLE_COPY_MOVE(BatchReader)

    // The next batch; nothing is read then, and the reader may be asked things. Errors: the
    // reader's.
    base::Result<Batch> take();
    // Goes on reading; the reader is not to be touched until the next take().
    void readOn();

  private:
    base::Result<Batch> read();

    digest::DigestReader &m_reader;
    qsizetype m_entriesAtOnce;
    Indexed m_indexed;
    base::StopToken m_stop;
    std::future<base::Result<Batch>> m_next; // its destructor waits: of std::async
};

} // namespace lectern::library
