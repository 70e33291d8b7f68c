// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/document_run.h"

#include "core/base/uuid.h"
#include "core/exchange/block_format.h"
#include "core/exchange/block_output.h"

namespace lectern::exchange {

base::Status DocumentRun::put(const QByteArray &bytes) {
    m_sealing.add(bytes);
    return bytes.isEmpty() ? base::Status() : m_sink(bytes);
}

base::Status DocumentRun::add(const ExportedPaper &paper) {
    if (!m_begun) LECTERN_TRY(put(m_writer->head()));
    m_begun = true;
    return put(m_writer->paper(paper));
}

base::Status DocumentRun::finish() {
    if (!m_begun && !m_writer->empty().isNull()) return m_sink(m_writer->empty());
    if (!m_begun) LECTERN_TRY(put(m_writer->head()));
    LECTERN_TRY(put(m_writer->foot()));
    return m_sink(m_sealing.seal(m_writer->seal()));
}

BlockRun::BlockRun(std::unique_ptr<BlockFormat> format, Heading heading, Sink sink,
                   MergePreview *preview)
    : m_format(std::move(format))
    , m_heading(std::move(heading))
    , m_preview(preview)
    , m_out(std::make_unique<BlockOutput>(*m_format, false, std::move(sink), preview)) {}

BlockRun::~BlockRun() = default;

base::Status BlockRun::begin() {
    if (std::exchange(m_begun, true)) return {};
    return m_out->write(m_format->opening(m_heading), PreviewLine::Role::Added);
}

base::Status BlockRun::add(const ExportedPaper &paper) {
    LECTERN_TRY(begin());
    if (m_papers.contains(paper.paper.uuid)) return {};
    m_papers.insert(paper.paper.uuid);
    LECTERN_TRY(m_out->part());
    if (m_preview) ++m_preview->fresh;
    return m_out->writeBlock(base::toText(paper.paper.uuid).toLatin1(), m_format->block(paper),
                             nullptr);
}

base::Status BlockRun::finish() {
    LECTERN_TRY(begin());
    LECTERN_TRY(m_out->partFrom(m_format->closing()));
    return m_out->write(m_format->closing(), PreviewLine::Role::Added);
}

} // namespace lectern::exchange
