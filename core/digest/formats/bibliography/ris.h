// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/reader.h"
#include "core/digest/sniff.h"

// "ris": what reference managers and publishers call RIS.
//
//   record := "TY  - " type line {field} "ER  -" ...
//   field  := letter (letter | digit) "  -" [" " value] line {continuation line}
//
// A record that another follows without an ER line is taken, with a warning; one that the file's
// end cuts short is not. Of tags for one thing (T1 and TI, N2 and AB) the first that says
// something counts. Source: the format's description by Research Information Systems, and what
// Zotero, JabRef and publishers write.
namespace lectern::digest {

[[nodiscard]] bool looksLikeRis(const Head &head);

std::unique_ptr<DigestReader> readRis(ByteSource source);

} // namespace lectern::digest
