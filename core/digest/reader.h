// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/carried_state.h"
#include "core/model/entry.h"
#include "core/model/import_report.h"

#include <QIODevice>

#include <memory>
#include <optional>

namespace lectern::digest {

// What a file says of itself, known once its head has been read.
struct DigestFacts {
    QString source; // "hf-daily"; "text" where the file does not say where it is from
    QString format; // "hf-text"
    model::SourceRank rank = model::SourceRank::PageCapture;
    std::optional<model::Day> day;
};

// Reads one digest as a stream of entries, in constant memory. Entries come in file order; a
// malformed one is skipped and named in warnings(). Not thread safe; one reader, one pass.
class DigestReader {
  public:
    DigestReader() = default;
    virtual ~DigestReader() = default;
    Q_DISABLE_COPY_MOVE(DigestReader)

    // The next entry; nothing at the end. An error ends the reading: the digest is refused.
    // Errors: NoPapers (the end came, or the format was left, before a paper), Invalid, TooLarge (a
    // cap of the format, named in the message), Unreadable.
    virtual base::Result<std::optional<model::Entry>> next() = 0;

    // Complete once next() has returned an entry or nothing.
    [[nodiscard]] virtual DigestFacts facts() const = 0;
    // How many entries were found and refused so far.
    [[nodiscard]] virtual qint64 rejected() const = 0;
    // At most 1,000 are kept; the last then says how many more there were.
    [[nodiscard]] virtual QList<model::ImportWarning> warnings() const = 0;
    // The reading lists that an export of ours names, in its order. Complete once next() has
    // returned nothing.
    [[nodiscard]] virtual QList<model::CarriedList> lists() const { return {}; }
};

// Opens `device` (open for reading, at its start; it outlives the reader; its read() waits for
// data) with the format that its content shows, or with `format` when one is named ("hf-text").
// `name` stands in messages only. Errors: NoPapers (empty, binary, or no format known to us: the
// message says which), TooLarge (no format known to us, and no line to end), Invalid (no such
// format), Unreadable.
base::Result<std::unique_ptr<DigestReader>> openDigest(QIODevice &device, const QString &name,
                                                       const QString &format = {});

// The formats that can be read, for help and messages.
[[nodiscard]] QStringList knownFormats();

} // namespace lectern::digest
