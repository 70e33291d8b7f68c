// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/document_writer.h"
#include "core/exchange/jabref_groups.h"

namespace lectern::exchange {

// A file of entries as `entryOf` writes each, with the reading lists as JabRef's groups at its end.
class BibtexDocument final : public DocumentWriter {
  public:
    using EntryOf = QByteArray (*)(const ExportedPaper &paper);
    explicit BibtexDocument(EntryOf entryOf)
        : m_entryOf(entryOf) {}

    [[nodiscard]] QByteArray paper(const ExportedPaper &paper) override;
    [[nodiscard]] QByteArray foot() override { return m_groups.comment(); }
    [[nodiscard]] Seal seal() const override;

  private:
    EntryOf m_entryOf;
    JabRefGroups m_groups;
};

// Of every file of BibTeX's kind.
[[nodiscard]] const Seal &bibtexSeal();

} // namespace lectern::exchange
