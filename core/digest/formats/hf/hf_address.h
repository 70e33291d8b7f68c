// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

// What the links and the small figures of huggingface.co/papers say.
namespace lectern::digest {

// The arXiv id in the address of a paper's page there, of its comments or of the login behind which
// one votes for it ("…/login?next=%2Fpapers%2F2409.11340"); empty for any other address.
[[nodiscard]] QString hfPaperId(const QString &address);
// The address of a paper's page there.
[[nodiscard]] QString hfPaperAddress(const QString &arxivId);

[[nodiscard]] bool isHfVote(const QString &address);
[[nodiscard]] bool isHfComments(const QString &address);

// "131", "1,024", "3.29k", "110k", "1.2M"; a lone "-" is none, 0. Nothing for any other text.
[[nodiscard]] std::optional<int> hfCount(QStringView text);

} // namespace lectern::digest
