// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/reader.h"

#include <QBuffer>

namespace lectern::digest {

// A digest that was taken out of another file, held in memory for as long as it is read. Lines are
// those of what was taken out.
class HeldDigest final : public DigestReader {
  public:
    // Errors: those of openDigest().
    static base::Result<std::unique_ptr<DigestReader>>
    open(const QByteArray &bytes, const QString &name, const QString &format);

    base::Result<std::optional<model::Entry>> next() override { return m_reader->next(); }
    [[nodiscard]] DigestFacts facts() const override { return m_reader->facts(); }
    [[nodiscard]] qint64 rejected() const override { return m_reader->rejected(); }
    [[nodiscard]] QList<model::ImportWarning> warnings() const override {
        return m_reader->warnings();
    }

  private:
    QBuffer m_bytes;
    std::unique_ptr<DigestReader> m_reader;
};

} // namespace lectern::digest
