// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/byte_source.h"
#include "core/digest/mail/mail_message.h"
#include "core/digest/sniff.h"

// A mail as the interface of Gmail gives it, and as programs that fetch alerts save it:
//
//   message := {"id", "threadId", …, "payload": part} | {"id", "threadId", …, "raw": mail}
//   part    := {"mimeType", "filename", "headers": [{"name", "value"}*], "body": {"data"},
//               "parts": [part*]}
//
// `data` and `raw` are base64 for URLs (RFC 4648, 5); texts are UTF-8 already. Source:
// developers.google.com/gmail/api/reference/rest/v1/users.messages.
namespace lectern::digest {

[[nodiscard]] bool looksLikeGmailMessage(const Head &head);

// Errors: Invalid (no JSON, or cut short), TooLarge, Unreadable, those of readMail().
base::Result<MailMessage> readGmailMessage(ByteSource &source);

} // namespace lectern::digest
