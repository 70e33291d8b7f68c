// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_output.h"
#include "core/store/dump/dump_format.h"

#include <QIODevice>

struct z_stream_s;

namespace lectern::library {

// A dump (core/store/dump/dump_format.h) being written to a file, packed as gzip or plain. The file
// is there whole after commit(), else as it was. Errors: those of base::FileOutput.
class DumpFileWriter {
  public:
    enum class Packing { Plain, Gzip };
    static base::Result<std::unique_ptr<DumpFileWriter>> open(const QString &path, Packing packing);
    ~DumpFileWriter();
    Q_DISABLE_COPY_MOVE(DumpFileWriter)

    base::Status write(const QByteArray &bytes);
    base::Status commit();

  private:
    DumpFileWriter(std::unique_ptr<base::FileOutput> output, Packing packing);
    base::Status deflate(const QByteArray &bytes, bool last);

    std::unique_ptr<base::FileOutput> m_output;
    std::unique_ptr<z_stream_s> m_stream; // none: plain
    QByteArray m_plain;                   // small lines are packed together
};

// The lines of a dump file, packed or plain, one after the other. Errors: NotFound, Invalid (not a
// regular file), Unreadable, Damaged.
class DumpFileReader {
  public:
    static base::Result<std::unique_ptr<DumpFileReader>> open(const QString &path);
    // What a store::DumpLineReader reads; no longer than this lives.
    [[nodiscard]] store::DumpLineReader lines();

  private:
    explicit DumpFileReader(std::unique_ptr<QIODevice> device)
        : m_device(std::move(device)) {}
    base::Result<std::optional<QByteArray>> next();
    base::Status readOn();

    std::unique_ptr<QIODevice> m_device;
    QByteArray m_buffer;
    qsizetype m_at = 0; // where the next line begins in it
    bool m_first = true; // no line was read yet
    bool m_ended = false;
};

// Reads all of a dump and holds it to its checksums. Errors: as both readers.
base::Result<store::DumpHeader> verifyDump(const QString &path);
// Its first line only.
base::Result<store::DumpHeader> headOfDump(const QString &path);

} // namespace lectern::library
