// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/line_reader.h"
#include "core/digest/sniff.h"

#include <QBuffer>

namespace lectern::digest {

// The lines with which a file begins, for who tells by them what it is. What had to be mended in
// them is told when the file is read.
class HeadLines {
  public:
    explicit HeadLines(const Head &head) {
        m_bytes.setData(head.bytes);
        m_bytes.open(QIODevice::ReadOnly);
    }
    Q_DISABLE_COPY_MOVE(HeadLines)

    [[nodiscard]] LineReader &reader() { return m_reader; }

  private:
    QBuffer m_bytes;
    ByteSource m_source{m_bytes, {}};
    Warnings m_unsaid;
    LineReader m_reader{m_source, m_unsaid};
};

} // namespace lectern::digest
