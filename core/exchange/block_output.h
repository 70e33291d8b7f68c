// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/block_format.h"
#include "core/exchange/merge_preview.h"
#include "core/exchange/sink.h"

namespace lectern::exchange {

// Puts a file with blocks together line by line. What it writes itself ends as the lines of the
// file do. Tells a preview, where there is one, what becomes of each line.
class BlockOutput {
  public:
    // `preview` may be none; it outlives the output.
    BlockOutput(const BlockFormat &format, bool crlf, Sink sink, MergePreview *preview);

    // As they stand in the file: the reader's, or a block of ours.
    base::Status keep(const QByteArrayList &lines);
    base::Status keepBlock(const QByteArrayList &lines);
    base::Status write(const QByteArrayList &lines, PreviewLine::Role role);
    // An empty line, unless one stands there or nothing does.
    base::Status part();
    // The same where what follows does not begin with one.
    base::Status partFrom(const QByteArrayList &following);
    // A block of ours, whole; `before`: what we know of what stood there, none for a new one.
    base::Status writeBlock(const QByteArray &uuid, const QByteArrayList &lines,
                            const QByteArrayList *before);

  private:
    base::Status put(const QByteArrayList &lines, const QByteArray &end);
    void preview(const QByteArrayList &lines, const QByteArrayList *before);

    BlockMarks m_marks;
    QByteArray m_end;
    Sink m_sink;
    MergePreview *m_preview;
    QByteArrayList m_opening; // what the format wrote before all blocks, to tell it from hers
    bool m_parted = true;     // nothing is written, or an empty line stands last
    bool m_inEdit = false;    // the line before was the reader's
};

} // namespace lectern::exchange
