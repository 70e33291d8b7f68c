// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/sniff.h"

namespace lectern::digest {

// A message of RFC 822 and its successors: a block of "Name: value" lines, among them, within the
// first 40 lines, two or more that every mail has and one that only a mail has. arXiv's listings
// begin with "Date:" and "Subject:" and are none.
[[nodiscard]] bool looksLikeMail(const Head &head);

} // namespace lectern::digest
