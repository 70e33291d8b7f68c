// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/block_format.h"
#include "core/exchange/block_spool.h"
#include "core/exchange/merge_preview.h"
#include "core/exchange/sink.h"

class QIODevice;

namespace lectern::exchange {

// `existing` (open for reading, seekable) with the blocks of `blocks` in it, brought up to date; no
// line of the reader's is lost (the rules stand at the head of block_merge.cpp). Merging the same
// papers again changes nothing. Memory: of each paper a few dozen bytes, besides one section of the
// file. `preview` may be none.
base::Status mergeBlocks(const BlockFormat &format, BlockSpool &blocks, QIODevice &existing,
                         const Sink &sink, MergePreview *preview);

} // namespace lectern::exchange
