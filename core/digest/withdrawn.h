// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern::digest {

// Whether the comments of an arXiv paper say that it was taken back: "Withdrawn", "This paper has
// been withdrawn by the author"; not where they speak of a part or of another paper.
[[nodiscard]] bool saysWithdrawn(const QString &comments);

} // namespace lectern::digest
