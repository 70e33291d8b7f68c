// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/block_file.h"
#include "core/exchange/exported_paper.h"

#include <QByteArrayList>

namespace lectern::exchange {

// A text format whose files are merged into: what it says of each paper is a block of lines
// (block_file.h), and all around the blocks is the reader's. Lines are UTF-8 without line ends. The
// words are English whatever the interface speaks: a second export compares its lines with those
// of the first.
class BlockFormat {
  public:
    BlockFormat() = default;
    virtual ~BlockFormat() = default;
    Q_DISABLE_COPY_MOVE(BlockFormat)

    [[nodiscard]] virtual BlockMarks marks() const = 0;
    // What a new file begins with, the reader's from then on.
    [[nodiscard]] virtual QByteArrayList opening(const Heading &heading) const = 0;
    // What it ends with, from the mark of the foot on; none where the format has no foot.
    [[nodiscard]] virtual QByteArrayList closing() const { return {}; }
    // No line of it looks like a mark.
    [[nodiscard]] virtual QByteArrayList block(const ExportedPaper &paper) const = 0;
    // The line before a block whose paper left.
    [[nodiscard]] virtual QByteArray leftNotice() const = 0;
};

} // namespace lectern::exchange
