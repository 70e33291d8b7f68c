// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>
#include <QString>

namespace lectern::digest {

// The bytes of a device, each once and in order, with a look ahead. The device outlives it, is open
// for reading, and its read() waits for data: a file, a buffer, standard input.
class ByteSource {
  public:
    ByteSource(QIODevice &device, const QString &name)
        : m_device(&device)
        , m_name(name) {}

    // What lies ahead: `wanted` bytes or more, fewer only where the device ends. The view holds
    // until the next call. Errors: Unreadable.
    base::Result<QByteArrayView> peek(qsizetype wanted);
    // Leaves `count` bytes behind; no more than the last peek() showed.
    void skip(qsizetype count);
    // How many bytes are left behind.
    [[nodiscard]] qint64 offset() const { return m_offset; }
    // The name of the file, for messages.
    [[nodiscard]] const QString &name() const { return m_name; }

  private:
    QIODevice *m_device;
    QString m_name;
    QByteArray m_buffer;
    qsizetype m_begin = 0; // of what lies ahead, in m_buffer
    qint64 m_offset = 0;
};

} // namespace lectern::digest
