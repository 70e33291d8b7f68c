// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <initializer_list>

namespace lectern::digest {

// The arXiv id, with its version if it has one, that the first of the fields names as such, where
// bibliographies put it for want of a field: "arXiv:1401.2910 [quant-ph]", "Preprint,
// arXiv:2312.07321 [math.DG] (2023)", "https://arxiv.org/abs/hep-th/9711200v2". Empty where none
// does; a bare number is no id.
[[nodiscard]] QString arxivMentionIn(std::initializer_list<QString> fields);

} // namespace lectern::digest
