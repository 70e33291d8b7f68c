// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"

namespace lectern::digest {

// Where a link of Google Scholar leads in the end: the address within it, or its own; empty where
// that is no web address.
[[nodiscard]] QString scholarTarget(const QString &link);

// The ids in the address of a paper, at the places that show them: arXiv, doi.org, ACM, Springer,
// OpenReview.
[[nodiscard]] model::Identifiers scholarIdentifiers(const QString &address);

} // namespace lectern::digest
