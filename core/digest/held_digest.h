// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/envelope.h"
#include "core/digest/reader.h"

#include <QBuffer>

namespace lectern::digest {

// What was taken out of another file.
struct Held {
    QByteArray bytes;
    Envelope envelope;                  // of a mail
    QList<model::ImportWarning> told{}; // while it was taken out
    // The lines of the file before it, where it stands in the file as it is; else its lines are
    // none of the file's.
    std::optional<qint64> linesBefore{};
};

// A digest that was taken out of another file, held in memory for as long as it is read. Its lines
// are those of that file, or 0 where they cannot be found in it.
class HeldDigest final : public DigestReader {
  public:
    // Errors: those of openDigest().
    static base::Result<std::unique_ptr<DigestReader>> open(Held held, const QString &name,
                                                            const QString &format);

    base::Result<std::optional<model::Entry>> next() override;
    [[nodiscard]] DigestFacts facts() const override { return m_reader->facts(); }
    [[nodiscard]] qint64 rejected() const override { return m_reader->rejected(); }
    [[nodiscard]] QList<model::ImportWarning> warnings() const override;
    [[nodiscard]] QList<model::CarriedList> lists() const override { return m_reader->lists(); }

  private:
    [[nodiscard]] qint64 lineInFile(qint64 line) const;

    Held m_held;
    QBuffer m_bytes;
    std::unique_ptr<DigestReader> m_reader;
};

// As openDigest(), for what was taken out of another file and is no mail itself.
base::Result<std::unique_ptr<DigestReader>> openTakenOut(QIODevice &device, const QString &name,
                                                         const QString &format,
                                                         const Envelope &envelope);

} // namespace lectern::digest
