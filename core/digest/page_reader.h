// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/byte_source.h"
#include "core/digest/reader.h"
#include "core/digest/warnings.h"

#include <functional>

namespace lectern::digest {

// All that a document says which is read whole.
struct Page {
    DigestFacts facts;
    QList<model::Entry> entries; // their positions are given by the reader
    Warnings warnings;
    qint64 rejected = 0;
};

// Gives the entries of such a document one after the other; a page without any is refused
// (NoPapers).
class PageReader final : public DigestReader {
  public:
    // `read` takes all of the source when the first entry is asked for.
    PageReader(ByteSource source, std::function<base::Result<Page>(ByteSource &source)> read)
        : m_source(std::move(source))
        , m_read(std::move(read)) {}

    base::Result<std::optional<model::Entry>> next() override;
    [[nodiscard]] DigestFacts facts() const override { return m_page.facts; }
    [[nodiscard]] qint64 rejected() const override { return m_page.rejected; }
    [[nodiscard]] QList<model::ImportWarning> warnings() const override {
        return m_page.warnings.list();
    }

  private:
    ByteSource m_source;
    std::function<base::Result<Page>(ByteSource &source)> m_read;
    Page m_page;
    qsizetype m_given = 0;
};

} // namespace lectern::digest
