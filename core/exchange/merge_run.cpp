// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/merge_run.h"

#include "core/exchange/block_merge.h"

#include <QCoreApplication>

namespace lectern::exchange {

base::Status MergeRun::add(const ExportedPaper &paper) {
    return m_blocks.add(paper.paper.uuid, m_format->block(paper));
}

base::Status MergeRun::finish() {
    LECTERN_ASSIGN(const auto existing, m_file.open());
    LECTERN_TRY(mergeBlocks(*m_format, m_blocks, *existing, m_sink, m_preview));
    if (!existing->failed()) return {};
    return base::fail(base::ErrorCode::Unreadable,
                      QCoreApplication::translate("Lectern",
                                                  "The file that is there could not be read to its "
                                                  "end; nothing was written."),
                      existing->errorString());
}

} // namespace lectern::exchange
