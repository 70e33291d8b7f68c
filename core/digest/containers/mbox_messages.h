// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/byte_source.h"
#include "core/digest/sniff.h"

#include <optional>

namespace lectern::digest {

// A mailbox in one file: its first line is "From somebody Mon Sep  2 10:00:00 2024", and a mail
// follows.
[[nodiscard]] bool looksLikeMbox(const Head &head);

struct MboxMessage {
    QByteArray bytes;      // without its "From " line, ">From " unquoted once
    bool tooLarge = false; // longer than caps::document; `bytes` is empty then
};

// The messages of a mailbox, one at a time. A message ends before a line "From …" with a time and a
// year, whether or not a blank line stands before it. Source: RFC 4155; of the dialects mboxo and
// mboxrd, which quote alike what is quoted once.
class MboxMessages {
  public:
    // `device` is open for reading, at its start, and outlives it.
    MboxMessages(QIODevice &device, const QString &name)
        : m_source(device, name) {}

    // The next message; nothing at the end. Errors: Unreadable.
    base::Result<std::optional<MboxMessage>> next();

  private:
    base::Result<QByteArrayView> peekLines();
    static void take(MboxMessage &message, QByteArrayView lines);

    ByteSource m_source;
    bool m_atLineStart = true;
};

} // namespace lectern::digest
