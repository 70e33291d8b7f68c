// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/reader.h"
#include "core/digest/warnings.h"

namespace lectern::digest {

// The door through which every entry of every format passes: a format fills the raw texts, and
// here they are made fit to be stored. Forbidden characters and lone surrogates are replaced, the
// tidy texts made, authors tidied, the links of the abstract found, identifiers spelled normally.
// An entry without a title, or with more in a field than a cap allows, is rejected by its line.
class AdmittingReader final : public DigestReader {
  public:
    explicit AdmittingReader(std::unique_ptr<DigestReader> format)
        : m_format(std::move(format)) {}

    base::Result<std::optional<model::Entry>> next() override;
    [[nodiscard]] DigestFacts facts() const override { return m_format->facts(); }
    [[nodiscard]] qint64 rejected() const override { return m_format->rejected() + m_rejected; }
    // Those of the format and of this door, by line.
    [[nodiscard]] QList<model::ImportWarning> warnings() const override;
    [[nodiscard]] QList<model::CarriedList> lists() const override { return m_format->lists(); }

  private:
    bool admit(model::Entry &entry);

    std::unique_ptr<DigestReader> m_format;
    Warnings m_warnings;
    qint64 m_rejected = 0;
};

} // namespace lectern::digest
