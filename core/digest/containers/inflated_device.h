// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QIODevice>

#include <memory>

struct z_stream_s;

namespace lectern::digest {

// How a file lies packed in another.
struct Packing {
    enum class Method { Stored, Deflated, Gzip };

    QString name; // for messages
    Method method = Method::Stored;
    qint64 begin = 0; // of its bytes in the packed device
    qint64 size = 0;  // of them
    // What stands in the archive of the unpacked file; gzip has its own in its bytes.
    std::optional<qint64> unpackedSize{};
    std::optional<quint32> crc{};
    std::optional<QDate> saved{};
    qint64 allowance = 0; // bytes on the disk, of which it may unpack to 100 times as many
};

// Reads a packed file, from its start and again from there, in constant memory. A file that
// behind its first MiB unpacks to more than 100 times what it takes on the disk, that is damaged,
// or cut short, ends in a failure: read() gives -1.
class InflatedDevice final : public QIODevice {
  public:
    // `packed` is open for reading and can be sought in, to 0 at least.
    InflatedDevice(std::unique_ptr<QIODevice> packed, Packing packing);
    ~InflatedDevice() override;
    Q_DISABLE_COPY_MOVE(InflatedDevice)

    // Errors: Invalid (damaged), TooLarge, Unreadable.
    [[nodiscard]] const std::optional<base::Error> &failure() const { return m_failure; }
    [[nodiscard]] std::optional<QDate> saved() const { return m_packing.saved; }
    [[nodiscard]] qint64 allowance() const { return m_packing.allowance; }

    bool seek(qint64 position) override; // to 0 only
    [[nodiscard]] bool atEnd() const override { return m_ended || m_failure; }

  protected:
    qint64 readData(char *bytes, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

  private:
    bool restart();
    bool refill();
    qint64 copy(char *bytes, qint64 most);
    qint64 inflate(char *bytes, qint64 most);
    void endStream();
    void count(const char *bytes, qint64 got);
    void check();
    void fail(base::ErrorCode code, const char *text);

    std::unique_ptr<QIODevice> m_packed;
    Packing m_packing;
    std::unique_ptr<z_stream_s> m_stream;
    QByteArray m_input;
    qint64 m_left = 0; // packed bytes not read yet
    qint64 m_unpacked = 0;
    quint32 m_crc = 0;
    bool m_ended = false;
    std::optional<base::Error> m_failure;
};

} // namespace lectern::digest
