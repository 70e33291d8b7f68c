// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/document_writer.h"
#include "core/exchange/export_run.h"

#include <QSet>
#include <QUuid>

namespace lectern::exchange {

class BlockOutput;

// A document of a format that cannot merge, sealed, into a sink.
class DocumentRun final : public ExportRun {
  public:
    DocumentRun(std::unique_ptr<DocumentWriter> writer, Sink sink)
        : m_writer(std::move(writer))
        , m_sink(std::move(sink)) {}

    base::Status add(const ExportedPaper &paper) override;
    base::Status finish() override;

  private:
    base::Status put(const QByteArray &bytes);

    std::unique_ptr<DocumentWriter> m_writer;
    Sink m_sink;
    Sealing m_sealing;
    bool m_begun = false;
};

// A new file of a format that merges, into a sink.
class BlockRun final : public ExportRun {
  public:
    // `preview` may be none; it outlives the run.
    BlockRun(std::unique_ptr<BlockFormat> format, Heading heading, Sink sink,
             MergePreview *preview = nullptr);
    ~BlockRun() override;

    base::Status add(const ExportedPaper &paper) override;
    base::Status finish() override;

  private:
    base::Status begin();

    std::unique_ptr<BlockFormat> m_format;
    Heading m_heading;
    MergePreview *m_preview;
    std::unique_ptr<BlockOutput> m_out;
    QSet<QUuid> m_papers; // one that comes twice counts once
    bool m_begun = false;
};

} // namespace lectern::exchange
