// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/held_digest.h"

#include <QList>
#include <QStringList>

namespace lectern::digest {

// A text of a mail: its body, one of several ways to show it, an attached text, or the same of a
// mail within it, whose envelope is then its own.
struct MailText {
    Held held; // UTF-8, whatever it was written in, but for what lies about its encoding
    bool html = false;
};

// What a mail brings, in its order.
struct MailMessage {
    QList<MailText> texts; // at most caps::mailTexts
    QStringList leftOut;   // what is no text, as "plot.png (image/png)", and texts above the cap
};

// Parses a message. Errors: TooLarge (a cap of mail, named in the message), Invalid (it does not
// say how its parts are told apart).
base::Result<MailMessage> readMail(const QByteArray &bytes, const QString &name);

} // namespace lectern::digest
