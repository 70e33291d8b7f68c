// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/envelope.h"
#include "core/digest/reader.h"
#include "core/digest/sniff.h"

#include <variant>

namespace lectern::digest {

// A format that can be read: how it is recognised, and its reader.
struct Format {
    using Read = std::unique_ptr<DigestReader> (*)(ByteSource source);
    using ReadMail = std::unique_ptr<DigestReader> (*)(ByteSource source, const Envelope &envelope);

    QStringView name;
    bool (*looksLike)(const Head &head);
    std::variant<Read, ReadMail> read; // the second where it matters what mail the text came in
};

// The first whose signs stand in the head; none: null.
[[nodiscard]] const Format *formatLike(const Head &head);
// Errors: Invalid (there is none of that name; the message names those that are there).
base::Result<const Format *> formatNamed(const QString &name);

[[nodiscard]] std::unique_ptr<DigestReader> openFormat(const Format &format, ByteSource source,
                                                       const Envelope &envelope);

} // namespace lectern::digest
