// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/block_format.h"
#include "core/exchange/block_spool.h"
#include "core/exchange/existing_file.h"
#include "core/exchange/export_run.h"

namespace lectern::exchange {

// Blocks into a file that is there, brought up to date into a sink.
class MergeRun final : public ExportRun {
  public:
    // `preview` may be none; it outlives the run.
    MergeRun(std::unique_ptr<BlockFormat> format, ExistingFile file, Sink sink,
             MergePreview *preview)
        : m_format(std::move(format))
        , m_file(std::move(file))
        , m_sink(std::move(sink))
        , m_preview(preview) {}

    base::Status add(const ExportedPaper &paper) override;
    base::Status finish() override;

  private:
    std::unique_ptr<BlockFormat> m_format;
    ExistingFile m_file;
    BlockSpool m_blocks;
    Sink m_sink;
    MergePreview *m_preview;
};

} // namespace lectern::exchange
