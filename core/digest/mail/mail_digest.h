// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/byte_source.h"
#include "core/digest/mail/mail_message.h"

// The digest in a mail: of its texts the HTML where the Daily Papers or Google Scholar sent it,
// else the plain one, else what the HTML shows, line by line. A digest that was forwarded, as a
// mail in the mail or quoted in it, is found too. One warning names what was left out.
namespace lectern::digest {

// `source` looks like a mail. Errors: NoPapers (no text of it is a digest), Invalid (no such
// format), those of readMail() and of openDigest().
base::Result<std::unique_ptr<DigestReader>> openMail(ByteSource &source, const QString &format);
// The same of a message that came in another form.
base::Result<std::unique_ptr<DigestReader>> openMessage(MailMessage message, const QString &name,
                                                        const QString &format);

} // namespace lectern::digest
