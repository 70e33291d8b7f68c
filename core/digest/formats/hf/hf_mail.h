// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/envelope.h"
#include "core/digest/reader.h"
#include "core/digest/sniff.h"

// "hf-mail": the mail "Daily papers of 6 Jul 2026", as the HTML that it carries.
//
//   mail  := <h1>Daily Papers</h1> … "papers for today (6 Oct):" <ul> paper* </ul> …
//   paper := <li><a href="https://huggingface.co/papers/2607.00001?utm_…">Title (113 ▲)</a>
//
// A list of titles with ids and votes: there are no abstracts. The year stands in the
// subject only; a mail that was forwarded under another is given that of its date.
namespace lectern::digest {

[[nodiscard]] bool looksLikeHfMail(const Head &head);

std::unique_ptr<DigestReader> readHfMail(ByteSource source, const Envelope &envelope);

} // namespace lectern::digest
